import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../core/shared/bilingual.ts'
import { examples as buttons } from './button.examples.tsx'
import { examples as callouts } from './callout.examples.tsx'
import { examples as choices } from './choice-fields.examples.tsx'
import { examples as dates } from './date-field.examples.tsx'
import { examples as forms } from './form.examples.tsx'
import { examples as names } from './name.examples.tsx'
import { examples as navigation } from './navigation.examples.tsx'
import { examples as picks } from './search-pick.examples.tsx'
import { examples as texts } from './text-field.examples.tsx'

const all = [buttons, callouts, choices, dates, forms, names, navigation, picks, texts].flat()

const every = (markup: string, attribute: string): readonly string[] =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

describe.each(languages)('every example in %s', (language) => {
  const markup = renderToStaticMarkup(all.flatMap(({ states }) => states.map(({ show }) => show(language))))
  const ids = every(markup, 'id')

  test('has its own ids, so that all can stand on one page', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('has labels that belong to a control, and descriptions that exist', () => {
    const named = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((attribute) => every(markup, attribute))
    expect(named.length).toBeGreaterThan(60)
    expect(named.flatMap((ones) => ones.split(' ')).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('labels every control one fills in', () => {
    const controls = [...markup.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
      .map(([control]) => control)
      .filter((control) => !control.includes('type="hidden"'))
    const labelled = every(markup, 'for')
    const bare = controls.filter(
      (control) => !control.includes('aria-label="') && !every(control, 'id').some((id) => labelled.includes(id)),
    )
    expect(controls.length).toBeGreaterThan(50)
    expect(bare).toEqual([])
  })

  test('leads from each error in a summary to its field', () => {
    const summary = /<div class="rd-problem".*?<\/ul>/s.exec(markup)?.[0] ?? ''
    const targets = every(summary, 'href')
    expect(targets).toEqual(['#form-family', '#form-ends'])
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
  })

  test('leaves no state without words in either language', () => {
    expect(
      all.flatMap(({ title, states }) => [title, ...states.map(({ name }) => name)]).filter((one) => !one[language]),
    ).toEqual([])
  })
})
