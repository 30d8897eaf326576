import { mayTakeOut } from '../../core/access/field-class.ts'
import { sitesFor } from '../../core/access/viewer.ts'
import { zipFiles } from '../../platform/zip.ts'
import { writeEntry } from '../trail/write.ts'
import { alertOfLargeExport } from '../audit/note-export.ts'
import { exportPackage } from '../package/export-package.ts'
import type { Progress } from '../package/progress.ts'
import { ALL_FILES, DESCRIPTOR, filePath, folderPath, makeFolder } from './folder.ts'
import type { ExchangeWork, Order, Orderer, Outcome } from './order.ts'

/** Writes what was asked for as whoever asked sees it: their rows by the policies, their columns by their roles. */
export const makeExport = async (
  { pool, connection, root }: ExchangeWork,
  { id, resources, purpose }: Order,
  { viewer, requestToken }: Orderer,
  onProgress: Progress,
): Promise<Outcome> => {
  const may = mayTakeOut(viewer)
  const folder = await makeFolder(root)
  const answer = await exportPackage({
    connection,
    folder: folderPath(root, folder),
    as: { role: 'reader', requestToken },
    keep: (resource, field) => resources.includes(resource.name) && may(resource, field),
    onProgress,
  })
  if (!answer.ok) throw new Error('a folder that was made for an export holds something')
  await zipFiles(
    [DESCRIPTOR, ...answer.files.map(({ file }) => file)].map((name) => ({ name, path: filePath(root, folder, name) })),
    filePath(root, folder, ALL_FILES),
  )
  const rows = answer.files.reduce((sum, file) => sum + file.rows, 0)
  const sites = sitesFor(viewer, 'name:read')
  const siteIds = sites === 'all' ? [] : sites
  await writeEntry(pool, {
    ...{ actor: viewer.code, actorId: viewer.staffId, place: '/exchange', kind: 'export-made', siteIds },
    subject: { table: 'exchange', id },
    payload: { purpose, rows, files: answer.files },
  })
  const clients = answer.files.find(({ resource }) => resource === 'clients')?.rows ?? 0
  await alertOfLargeExport(pool, { staffId: viewer.staffId, siteIds, rows: clients, place: '/exchange' })
  return { state: 'done', folder, report: { taken: { rows, files: answer.files } } }
}
