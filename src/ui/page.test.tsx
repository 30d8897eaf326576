import { renderToStaticMarkup as render } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '../core/shared/bilingual.ts'
import { ErrorPage } from './error-page.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { Page } from './page.tsx'
import type { Frame } from './page.tsx'

const frame = (language: Language, more: Partial<Frame> = {}): Frame => ({
  language,
  here: `/${language}/people`,
  there: `/${language === 'en' ? 'fr' : 'en'}/people`,
  style: '/style.css',
  icon: '/mark.svg',
  fonts: [],
  version: '1',
  demonstration: null,
  who: null,
  sections: [],
  find: null,
  leave: null,
  idle: null,
  links: [],
  ...more,
})

/** The tags that hold all of these words, in whatever order their attributes are written. */
const tags = (markup: string, ...words: readonly string[]): readonly string[] =>
  [...markup.matchAll(/<\w[^>]*>/g)].map(([tag]) => tag).filter((tag) => words.every((word) => tag.includes(word)))

const sam = { name: 'Łucja <b>Sample</b>', role: 'Counsellor, Maple Street (demo)', account: '/en/account' }

test('with nobody signed in there is no search, no section, no session and no script', () => {
  const page = render(<Page frame={frame('en')} title="Sign in" children="" />)
  expect(page).not.toMatch(/<form|<nav|<script|session-watch/)
})

test('who is signed in is named as text and untranslated, with the role, and can sign out', () => {
  const leave = { action: '/en/leave', token: 'secret' }
  const page = render(<Page frame={frame('en', { who: sam, leave })} title="People" children="" />)
  expect(page).toContain('translate="no">Łucja &lt;b&gt;Sample&lt;/b&gt;<')
  expect(page).toContain('Counsellor, Maple Street (demo)')
  expect(page).toMatch(/<form action="\/en\/leave" method="post"><input type="hidden" name="token" value="secret"\/>/)
})

test('the section one is in says so, and a count is written in the language', () => {
  const sections = [
    { name: 'Accueil', href: '/fr', current: false },
    { name: 'Vérifications', href: '/fr/checks', current: true, count: 1412 },
  ]
  const page = render(<Page frame={frame('fr', { sections })} title="Vérifications" children="" />)
  expect(page.match(/aria-current="page"/g)).toHaveLength(1)
  expect(page).toContain('<a href="/fr/checks" aria-current="page">Vérifications<b>1\u202f412</b>')
})

test('the language switch leads to the same page, in its own language', () => {
  expect(render(<Page frame={frame('en')} title="People" children="" />)).toContain(
    '<a class="rd-lang" href="/fr/people" lang="fr-CA" hrefLang="fr-CA">Français</a>',
  )
})

test('on a page with a form the switch sends what was typed, and the Enter key still sends the form itself', () => {
  const page = render(<Page frame={frame('fr')} title="Inviter" switchForm="invite" children="" />)
  const [enter, languageSwitch, ...others] = tags(page, '<button', 'form="invite"')
  expect(others).toEqual([])
  expect(enter).not.toMatch(/name=|formaction/i)
  for (const part of ['formAction="/en/people"', 'formMethod="post"', 'formNoValidate', 'name="only"', 'value="show"'])
    expect(languageSwitch).toContain(part)
})

test('a session that ends is told in whole sentences, one for each minute', () => {
  const idle = { endsAt: 2_000, now: 1_000, stay: '/en/stay', token: 'secret', script: '/watch.js' }
  const page = render(<Page frame={frame('fr', { idle })} title="Accueil" children="" />)
  expect(page).toContain('<script type="module" src="/watch.js">')
  const says = /data-says="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const sentences = JSON.parse(says) as string[]
  expect(sentences).toHaveLength(6)
  expect([sentences[1], sentences[5]]).toEqual([
    'Votre session prend fin dans 1 minute. Ce que vous avez écrit est gardé.',
    'Votre session prend fin dans 5 minutes. Ce que vous avez écrit est gardé.',
  ])
})

test('the title of the window says first that something is wrong', () => {
  expect(render(<Page frame={frame('fr')} title="Inviter" wrong children="" />)).toContain(
    '<title>Erreur\u00a0: Inviter – La bonne porte</title>',
  )
})

test('the way here ends with this page, which is no link', () => {
  const page = render(
    <Page frame={frame('en')} title="Alex Mockup" crumbs={[{ name: 'People', href: '/en/people' }]} children="" />,
  )
  expect(page).toContain(
    '<li><a href="/en/people">People</a></li><li><span aria-current="page">Alex Mockup</span></li>',
  )
})

test('an error page says what to do, and gives its number only when it has one', () => {
  const page = (reference: string | null) =>
    render(<ErrorPage frame={frame('fr')} title="Rien ici" says="…" ways={['Revenir']} reference={reference} />)
  expect(page('7F3K')).toContain('Numéro de référence\u00a0: <strong translate="no">7F3K</strong>')
  expect(page('7F3K')).toContain('<li>Revenir</li>')
  expect(page(null)).not.toContain('Numéro de référence')
})

test('a form carries its token and its once-only number, and leaves checking to us', () => {
  const form = render(<Form id="invite" action="/en/invite" token="t1" once="o1" hidden={{ site: '7' }} children="" />)
  expect(tags(form, '<form id="invite"', 'action="/en/invite"', 'method="post"', 'noValidate')).toHaveLength(1)
  for (const field of ['name="token" value="t1"', 'name="once" value="o1"', 'name="site" value="7"'])
    expect(form).toContain(field)
})

test('a summary without errors is not there; with errors it takes the focus', () => {
  expect(render(<ErrorSummary language="en" errors={{}} />)).toBe('')
  const summary = render(<ErrorSummary language="fr" errors={{ family: 'Inscrivez le nom.' }} />)
  expect(summary).toMatch(/tabindex="-1" autofocus=""/i)
  expect(summary).toContain('Il y a un problème')
  expect(summary).toContain('<a href="#family">Inscrivez le nom.</a>')
})
