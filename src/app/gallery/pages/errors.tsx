import { ErrorPage } from '../../../ui/error-page.tsx'
import { failures } from '../../routes/failures.ts'
import type { WholePage } from '../group.ts'

/** Every page that says something went wrong, as it is really said. */
export const errorPages: readonly WholePage[] = Object.entries(failures).map(([status, { title, says, ways }]) => ({
  id: `error-${status}`,
  title: { en: `${status}: ${title.en}`, fr: `${status}\u00a0: ${title.fr}` },
  says,
  show: (frame) => (
    <ErrorPage
      frame={frame}
      title={title[frame.language]}
      says={says[frame.language]}
      ways={ways.map((way) => way[frame.language])}
      reference="7QH4-M2XK"
    />
  ),
}))
