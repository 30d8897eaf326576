import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { write } from '../platform/i18n/write.ts'
import { messages } from './messages.ts'
import { Crumbs } from './navigation.tsx'
import type { Link } from './navigation.tsx'
import { SessionWatch } from './session-watch.tsx'
import type { Idle } from './session-watch.tsx'
import { Sections, TopBar } from './top-bar.tsx'
import type { Bar, Section } from './top-bar.tsx'

/** What surrounds every page of an installation. */
export type Frame = Bar & {
  readonly style: string
  readonly icon: string
  /** Fonts the first lines need, asked for before the style sheet is read. */
  readonly fonts: readonly string[]
  readonly version: string
  /** The demonstration day; null in an installation with real people. */
  readonly demonstration: PlainDate | null
  readonly sections: readonly Section[]
  /** When the session ends if nothing happens; null: no session. */
  readonly idle: Idle | null
  /** The script by which a link to `#print` prints the page. */
  readonly print?: string
  /** The script that follows work under way, on a page that shows some. */
  readonly follow?: string
  /** The links at the foot of the page. */
  readonly links: readonly Link[]
}

type PageProps = {
  readonly frame: Frame
  readonly title: string
  readonly crumbs?: readonly Link[]
  /** The id of the page’s form. The language switch then takes along what was typed. */
  readonly switchForm?: string
  /** For tables that need more room than reading does. */
  readonly wide?: boolean
  /** Work under way is shown in a {@link Follow}: the page is fetched again while it lasts. */
  readonly follows?: boolean
  /** Something in the form is wrong, so the title of the window says it first. */
  readonly wrong?: boolean
  readonly children: ReactNode
}

export const Page = ({ frame, title, crumbs, switchForm, wide, wrong, follows = false, children }: PageProps) => (
  <html lang={`${frame.language}-CA`}>
    <Head frame={frame} title={wrong ? messages[frame.language].wrong(title) : title} follows={follows} />
    <body className={wide ? 'rd rd--wide' : 'rd'}>
      <a className="rd-skip" href="#main">
        {messages[frame.language].skip}
      </a>
      {frame.idle && <SessionWatch language={frame.language} idle={frame.idle} />}
      <header>
        <TopBar bar={frame} switchForm={switchForm} />
        <Sections language={frame.language} sections={frame.sections} />
        {frame.demonstration && <DemonstrationStrip language={frame.language} day={frame.demonstration} />}
      </header>
      {crumbs && (
        <div className="rd-wrap">
          <Crumbs language={frame.language} crumbs={crumbs} here={title} />
        </div>
      )}
      <main id="main" tabIndex={-1}>
        <div className="rd-wrap rd-main">{children}</div>
      </main>
      <Foot frame={frame} />
    </body>
  </html>
)

const Head = ({ frame, title, follows }: { frame: Frame; title: string; follows: boolean }) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${title} – ${messages[frame.language].name}`}</title>
    {frame.fonts.map((font) => (
      <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
    ))}
    <link rel="stylesheet" href={frame.style} />
    <link rel="icon" href={frame.icon} type="image/svg+xml" />
    <link rel="alternate" hrefLang={frame.language === 'en' ? 'fr-CA' : 'en-CA'} href={frame.there} />
    {frame.idle && <script type="module" src={frame.idle.script} />}
    {frame.print !== undefined && <script type="module" src={frame.print} />}
    {follows && frame.follow !== undefined && <script type="module" src={frame.follow} />}
  </head>
)

const DemonstrationStrip = ({ language, day }: { language: Language; day: PlainDate }) => (
  <div className="rd-demo">
    <div className="rd-wrap">
      <strong>{messages[language].demonstration}</strong> {messages[language].madeUp(write[language].weekday(day))}
    </div>
  </div>
)

const Foot = ({ frame }: { frame: Frame }) => {
  const says = messages[frame.language]
  return (
    <footer className="rd-foot">
      <div className="rd-wrap">
        {frame.links.length > 0 && (
          <nav aria-label={says.links}>
            <ul>
              {frame.links.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>
          <span>{says.purpose}</span> <span>{says.version(frame.version)}</span>
        </p>
      </div>
    </footer>
  )
}
