import { sitesFor } from '../../../core/access/viewer.ts'
import { reachesAll } from '../../../core/exchange/export-sites.ts'
import type { ExportExchange } from '../../../records/exchange/exchange.ts'
import { ALL_FILES, DESCRIPTOR, REJECTS, filePath } from '../../../records/exchange/folder.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { EXCHANGE } from '../paths.ts'
import { exchangeAsked, noSuchExchange } from '../shared/asked.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'

/** All rows of an import that were rejected, as long as the files are there. The lines name columns, and no person. */
export const takeRejects: Route = {
  path: `${EXCHANGE}/:exchange/rejects`,
  title: { en: messages.en.rejectsTitle, fr: messages.fr.rejectsTitle },
  needs: 'exchange:read',
  look: 'none',
  show: async (ask) => {
    const found = await exchangeAsked(ask)
    if (found?.kind !== 'import' || found.report === null || found.report.rejected === 0) return noSuchExchange(ask)
    if (found.folder === null) return { kind: 'gone' }
    return {
      kind: 'download',
      name: messages[ask.language].rejectsFile(found.id),
      type: 'text/csv; charset=utf-8',
      path: filePath(ask.exchangeFolder, found.folder, REJECTS),
    }
  },
}

/**
 * One file of an export, or all of them. Only whoever asked for it finds it, and gets it as long as they may take records
 * out at all its sites: a role that has ended since takes its files with it, and that they were asked for is on the trail.
 */
export const takeFile: Route = {
  path: `${EXCHANGE}/:exchange/files/:file`,
  title: { en: messages.en.fileTitle, fr: messages.fr.fileTitle },
  needs: 'exchange:read',
  look: 'export-made',
  show: async (ask) => {
    const found = await exchangeAsked(ask)
    if (found?.kind !== 'export' || found.files === null) return noSuchExchange(ask)
    const file = fileNamed(ask, found)
    if (!file) return noSuchExchange(ask)
    if (found.folder === null) return { kind: 'gone' }
    if (!reachesAll(sitesFor(viewerOf(ask), 'exchange:read'), found.sites)) return withheld(found)
    return {
      kind: 'download',
      name: file.as,
      type: file.type,
      path: filePath(ask.exchangeFolder, found.folder, file.name),
      looked: { subject: { table: 'exchange', id: found.id }, about: { taken: file.name } },
    } satisfies Answer
  },
}

const withheld = ({ id }: ExportExchange): Answer => ({
  kind: 'gone',
  says: { en: shared.en.withheldSays, fr: shared.fr.withheldSays },
  ways: [{ en: shared.en.takeAnew, fr: shared.fr.takeAnew }],
  asked: { table: 'exchange', what: String(id) },
})

type NamedFile = { readonly name: string; readonly as: string; readonly type: string }

const fileNamed = ({ language, params }: Ask, { id, files }: ExportExchange): NamedFile | null => {
  const asked = params['file']
  if (asked === 'package') return { name: ALL_FILES, as: messages[language].packageFile(id), type: 'application/zip' }
  if (asked === 'datapackage') return { name: DESCRIPTOR, as: DESCRIPTOR, type: 'application/json' }
  const table = files?.find(({ resource }) => resource === asked)
  return table ? { name: table.file, as: table.file, type: 'text/csv; charset=utf-8' } : null
}
