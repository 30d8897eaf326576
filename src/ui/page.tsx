import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { write } from '../platform/i18n/write.ts'
import { Mark } from './mark.tsx'
import { messages } from './messages.ts'

/** What surrounds every page of an installation. */
export type Frame = {
  readonly language: Language
  /** Where this page is, in this language and in the other. */
  readonly here: string
  readonly there: string
  readonly style: string
  readonly icon: string
  /** Fonts the first lines need, asked for before the style sheet is read. */
  readonly fonts: readonly string[]
  readonly version: string
  /** The demonstration day; null in an installation with real people. */
  readonly demonstration: PlainDate | null
}

export const Page = ({ frame, title, children }: { frame: Frame; title: string; children: ReactNode }) => {
  const says = messages[frame.language]
  return (
    <html lang={`${frame.language}-CA`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${says.name}`}</title>
        {frame.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={frame.style} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
        <link rel="alternate" hrefLang={frame.language === 'en' ? 'fr-CA' : 'en-CA'} href={frame.there} />
      </head>
      <body className="rd">
        <a className="rd-skip" href="#main">
          {says.skip}
        </a>
        <header>
          <TopBar frame={frame} />
          {frame.demonstration && <DemonstrationStrip language={frame.language} day={frame.demonstration} />}
        </header>
        <main id="main">
          <div className="rd-wrap rd-main">{children}</div>
        </main>
        <footer className="rd-foot">
          <div className="rd-wrap">
            <span>{says.purpose}</span>
            <span>{says.version(frame.version)}</span>
          </div>
        </footer>
      </body>
    </html>
  )
}

const TopBar = ({ frame }: { frame: Frame }) => {
  const says = messages[frame.language]
  const other = frame.language === 'en' ? 'fr' : 'en'
  return (
    <div className="rd-top">
      <div className="rd-wrap">
        <a className="rd-brand" href={`/${frame.language}`}>
          <Mark />
          <span>
            {says.name}
            <span className="rd-brand__other" lang={`${other}-CA`}>
              {says.otherName}
            </span>
          </span>
        </a>
        <a className="rd-lang" href={frame.there} lang={`${other}-CA`} hrefLang={`${other}-CA`}>
          {says.otherLanguage}
        </a>
      </div>
    </div>
  )
}

const DemonstrationStrip = ({ language, day }: { language: Language; day: PlainDate }) => (
  <div className="rd-demo">
    <div className="rd-wrap">
      <strong>{messages[language].demonstration}</strong> {messages[language].madeUp(write[language].weekday(day))}
    </div>
  </div>
)
