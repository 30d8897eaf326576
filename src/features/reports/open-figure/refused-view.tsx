import { Callout } from '../../../ui/callout.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { reportUrl } from '../paths.ts'
import { messages } from './messages.ts'

/** A question that cannot be answered: why, and the way back. */
export const RefusedView = ({ frame, report, says }: { frame: Frame; report: string; says: string }) => {
  const t = messages[frame.language]
  return (
    <Page frame={frame} title={t.pageTitle}>
      <Head title={t.pageTitle} />
      <Callout kind="warn" title={t.refused}>
        <p>{says}</p>
        <p>
          <a href={reportUrl(frame.language, report)}>{t.back}</a>
        </p>
      </Callout>
    </Page>
  )
}
