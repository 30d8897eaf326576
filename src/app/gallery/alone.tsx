import type { Frame } from '../../ui/page.tsx'
import type { Group, Shown } from './group.ts'

/** One state on a bare page, for a picture of it. Its headings are there for whoever listens. */
export const AloneView = ({ frame, group, shown }: { frame: Frame; group: Group; shown: Shown }) => {
  const { language } = frame
  const title = `${shown.of.title[language]} – ${shown.name[language]}`
  return (
    <html lang={`${language}-CA`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={frame.style} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
      </head>
      <body className="rd">
        <main>
          <div className="rd-wrap rd-main">
            <div className="rd-sr">
              <h1>{group.title[language]}</h1>
              <h2>{shown.of.title[language]}</h2>
              <h3>{shown.name[language]}</h3>
            </div>
            {shown.show(language)}
          </div>
        </main>
      </body>
    </html>
  )
}
