import { mayTakeOut } from '../../core/access/field-class.ts'
import { sitesFor } from '../../core/access/viewer.ts'
import { sitesInBoth } from '../../core/exchange/export-sites.ts'
import { zipFiles } from '../../platform/zip.ts'
import { writeEntry } from '../trail/write.ts'
import { alertOfLargeExport } from '../audit/note-export.ts'
import { exportPackage } from '../package/export-package.ts'
import type { Progress } from '../package/progress.ts'
import { refusal } from '../package/refusals.ts'
import { ALL_FILES, DESCRIPTOR, filePath, folderPath, makeFolder } from './folder.ts'
import type { ExchangeWork, Order, Orderer, Outcome } from './order.ts'

/**
 * Writes what was asked for as whoever asked sees it: their rows by the policies, their columns by their roles, and of both
 * what is of the sites it was asked for, as far as they may still take records out there. Which these were stays with the
 * order: the files are given to nobody who reaches less.
 */
export const makeExport = async (
  { pool, connection, root }: ExchangeWork,
  { id, resources, purpose, sites: asked, sites_chosen: chosen }: Order,
  { viewer, requestToken }: Orderer,
  onProgress: Progress,
): Promise<Outcome> => {
  const sites = sitesInBoth(asked ?? 'all', sitesFor(viewer, 'exchange:read'))
  if (sites !== 'all' && sites.length === 0) return { state: 'refused', refusals: [refusal('not-allowed')] }
  const siteIds = sites === 'all' ? [] : sites
  await pool.query('update exchange set sites = $2 where id = $1', [id, sites === 'all' ? null : sites])
  const may = mayTakeOut(viewer)
  const folder = await makeFolder(root)
  const answer = await exportPackage({
    connection,
    folder: folderPath(root, folder),
    as: { role: 'reader', requestToken },
    keep: (resource, field) => resources.includes(resource.name) && may(resource, field),
    ...(sites !== 'all' && { limit: { sites, network: chosen ? 'limited' : 'whole' } }),
    onProgress,
  })
  if (!answer.ok) throw new Error('a folder that was made for an export holds something')
  await zipFiles(
    [DESCRIPTOR, ...answer.files.map(({ file }) => file)].map((name) => ({ name, path: filePath(root, folder, name) })),
    filePath(root, folder, ALL_FILES),
  )
  const rows = answer.files.reduce((sum, file) => sum + file.rows, 0)
  await writeEntry(pool, {
    ...{ actor: viewer.code, actorId: viewer.staffId, place: '/exchange', kind: 'export-made', siteIds },
    subject: { table: 'exchange', id },
    payload: { purpose, rows, files: answer.files },
  })
  const clients = answer.files.find(({ resource }) => resource === 'clients')?.rows ?? 0
  await alertOfLargeExport(pool, { staffId: viewer.staffId, siteIds, rows: clients, place: '/exchange' })
  return { state: 'done', folder, report: { taken: { rows, files: answer.files } } }
}
