import { Page } from './page.tsx'
import type { Frame } from './page.tsx'

/** A page that says one thing: not found, or something went wrong. */
export const MessagePage = ({ frame, title, says }: { frame: Frame; title: string; says: string }) => (
  <Page frame={frame} title={title}>
    <div className="rd-head">
      <h1>{title}</h1>
    </div>
    <p>{says}</p>
  </Page>
)
