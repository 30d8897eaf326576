import type { Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { EnterSends, Hidden } from './form.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { messages } from './messages.ts'
import { Name } from './name.tsx'

export type Section = {
  readonly name: string
  readonly href: string
  readonly current: boolean
  readonly count?: number
}

export type Bar = {
  readonly language: Language
  /** Where this page is, in this language and in the other. */
  readonly here: string
  readonly there: string
  /** Who is signed in; null: nobody. */
  readonly who: { readonly name: string; readonly role: string; readonly account: string } | null
  /** The search of the header: what is typed travels in a form, never in an address; null where there is nothing to find. */
  readonly find: {
    readonly action: string
    readonly token: string
    readonly name: string
    readonly label: string
    readonly value: string
  } | null
  /** Signing out: where it posts and the request token it carries. */
  readonly leave: { readonly action: string; readonly token: string } | null
}

/** The black bar: whose service this is, what one may look for, who one is, and the other language. */
export const TopBar = ({ bar, switchForm }: { bar: Bar; switchForm?: string | undefined }) => (
  <div className="rd-top">
    <div className="rd-wrap">
      <Brand language={bar.language} />
      {bar.find && <Find language={bar.language} find={bar.find} />}
      {(bar.who ?? bar.leave) && (
        <div className="rd-self">
          {bar.who && <Who language={bar.language} who={bar.who} />}
          {bar.leave && <Leave language={bar.language} leave={bar.leave} />}
        </div>
      )}
      <LanguageSwitch bar={bar} switchForm={switchForm} />
    </div>
  </div>
)

/** The grey bar: the sections of one’s work. */
export const Sections = ({ language, sections }: { language: Language; sections: readonly Section[] }) =>
  sections.length === 0 ? null : (
    <nav className="rd-nav" aria-label={messages[language].sections}>
      <div className="rd-wrap">
        <ul>
          {sections.map(({ name, href, current, count }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {name}
                {count !== undefined && <b>{write[language].number(count)}</b>}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )

const Brand = ({ language }: { language: Language }) => (
  <a className="rd-brand" href={`/${language}`}>
    <Mark />
    <span>
      {messages[language].name}
      <span className="rd-brand__other" lang={`${otherThan(language)}-CA`}>
        {messages[language].otherName}
      </span>
    </span>
  </a>
)

const Find = ({ language, find }: { language: Language; find: NonNullable<Bar['find']> }) => (
  <form className="rd-find" role="search" action={find.action} method="post">
    <Hidden fields={{ token: find.token }} />
    <input
      type="search"
      name={find.name}
      defaultValue={find.value}
      aria-label={find.label}
      placeholder={find.label}
      autoComplete="off"
      spellCheck={false}
    />
    <button type="submit">
      <Icon name="search" label={messages[language].find} />
    </button>
  </form>
)

const Who = ({ language, who }: { language: Language; who: NonNullable<Bar['who']> }) => (
  <div className="rd-who">
    <a href={who.account}>
      <span className="rd-sr">{messages[language].account} </span>
      <Name>{who.name}</Name>
    </a>
    <small>{who.role}</small>
  </div>
)

const Leave = ({ language, leave }: { language: Language; leave: NonNullable<Bar['leave']> }) => (
  <form action={leave.action} method="post">
    <Hidden fields={{ token: leave.token }} />
    <button type="submit" className="rd-word">
      {messages[language].leave}
    </button>
  </form>
)

/** On a page with a form it sends what was typed to the page in the other language, which shows it again. */
const LanguageSwitch = ({ bar, switchForm }: { bar: Bar; switchForm: string | undefined }) => {
  const says = messages[bar.language].otherLanguage
  const other = `${otherThan(bar.language)}-CA`
  if (switchForm === undefined)
    return (
      <a className="rd-lang" href={bar.there} lang={other} hrefLang={other}>
        {says}
      </a>
    )
  return (
    <>
      <EnterSends form={switchForm} />
      <button
        className="rd-lang rd-word"
        lang={other}
        form={switchForm}
        formAction={bar.there}
        formMethod="post"
        formNoValidate
        name="only"
        value="show"
      >
        {says}
      </button>
    </>
  )
}

const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en')
