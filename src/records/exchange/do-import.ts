import { access, readdir, rm, writeFile } from 'node:fs/promises'
import { codeLists } from '../../catalogues/index.ts'
import type { ImportWish } from '../../core/exchange/import-order.ts'
import { ownPartOf } from '../../core/exchange/own-part.ts'
import type { OwnPart } from '../../core/exchange/own-part.ts'
import { dataPackage } from '../package/descriptor.ts'
import { applyImport } from '../package/apply-import.ts'
import { discardImport } from '../package/give-up.ts'
import { importPackage } from '../package/import-package.ts'
import type { ImportAnswer } from '../package/import-answer.ts'
import { judgeImport } from '../package/judge-import.ts'
import type { Progress } from '../package/progress.ts'
import type { Refusal } from '../package/refusals.ts'
import { revertImport } from '../package/revert-import.ts'
import { resourceOf } from './ask.ts'
import { DESCRIPTOR, REJECTS, filePath, folderPath, removeFolder } from './folder.ts'
import type { ExchangeWork, Order, Orderer, Outcome } from './order.ts'

type ImportOrder = Order & { readonly wish: ImportWish }

/** Does what was asked of an import: with the rights of whoever asked, and one import at a time. */
export const doImportWish = async (
  work: ExchangeWork,
  order: ImportOrder,
  { viewer }: Orderer,
  onProgress: Progress,
): Promise<Outcome> => {
  const by: Doing = { actor: viewer.code, part: ownPartOf(viewer), onProgress }
  switch (order.wish) {
    case 'check':
      return check(work, order, by)
    case 'apply':
      return apply(work, order, by)
    case 'revert':
      return revert(work, order, by)
    case 'discard':
      return discard(work, order)
  }
}

type Doing = { readonly actor: string; readonly part: OwnPart; readonly onProgress: Progress }

const check = async ({ connection, root }: ExchangeWork, order: ImportOrder, by: Doing): Promise<Outcome> => {
  const name = order.folder ?? ''
  await rm(filePath(root, name, REJECTS), { force: true })
  await describe(root, name)
  const answer = await importPackage({
    ...by,
    connection,
    folder: folderPath(root, name),
    exchangeId: order.id,
    rejectsFile: filePath(root, name, REJECTS),
    wait: true,
  })
  // Why it had to be read again still stands.
  const outcome = outcomeOf(answer)
  return answer.ok ? { ...outcome, refusals: order.refusals } : outcome
}

/** Files that came without a description are known by their names. */
const describe = async (root: string, folder: string): Promise<void> => {
  const descriptor = filePath(root, folder, DESCRIPTOR)
  const isDescribed = await access(descriptor).then(
    () => true,
    () => false,
  )
  if (isDescribed) return
  const files = new Map((await readdir(folderPath(root, folder))).map((file) => [resourceOf(file), file]))
  const whole = dataPackage(codeLists) as { readonly resources: readonly { readonly name: string }[] }
  const resources = whole.resources.flatMap((one) => {
    const path = files.get(one.name)
    return path === undefined ? [] : [{ ...one, path }]
  })
  await writeFile(descriptor, JSON.stringify({ ...whole, resources }), { mode: 0o600 })
}

const apply = async ({ pool, connection }: ExchangeWork, order: ImportOrder, by: Doing): Promise<Outcome> => {
  const importId = order.import_id ?? 0
  const answer = await applyImport({
    ...by,
    connection,
    importId,
    apply: { judge: judgeImport, acceptRejects: order.accept_rejects },
    wait: true,
  })
  if (answer.ok) return outcomeOf(answer)
  // A worker that was cut off between the deed and telling of it has done it.
  if (await isInState(pool, importId, 'applied')) return { state: 'done', report: { state: 'applied' } }
  if (answer.refusals.some(({ code }) => code === 'staging-lost') && order.folder !== null)
    return { state: 'again', refusals: answer.refusals }
  return outcomeOf(answer)
}

const revert = async ({ pool, connection }: ExchangeWork, order: ImportOrder, by: Doing): Promise<Outcome> => {
  const importId = order.import_id ?? 0
  const answer = await revertImport({ ...by, connection, importId, judge: judgeImport, wait: true })
  if (answer.ok) return { state: 'done', report: { takenBack: { removed: answer.removed, restored: answer.restored } } }
  if (await isInState(pool, importId, 'reverted')) return { state: 'done' }
  return { state: 'refused', refusals: answer.refusals.map((one) => (by.part.network ? one : withoutOthers(one))) }
}

/** What others built on a row is theirs: how much is said, and not what. */
const withoutOthers = ({ code, file, sentence, rows }: Refusal): Refusal => ({
  ...{ code, file, sentence },
  ...(rows && code !== 'referred-since' && { rows }),
})

const discard = async ({ connection, root }: ExchangeWork, order: ImportOrder): Promise<Outcome> => {
  if (order.import_id !== null) await discardImport(connection, order.import_id)
  if (order.folder !== null) await removeFolder(root, order.folder)
  return { state: 'done', folder: null }
}

const isInState = async (pool: ExchangeWork['pool'], importId: number, state: string): Promise<boolean> => {
  const { rowCount } = await pool.query('select from import_batch where id = $1 and state = $2', [importId, state])
  return rowCount === 1
}

/** Where on the machine the rejects lie is nobody's business. */
const outcomeOf = (answer: ImportAnswer): Outcome => ({
  state: answer.ok ? 'done' : 'refused',
  refusals: answer.ok ? [] : answer.refusals,
  ...(answer.report && {
    report: { ...answer.report, ...(answer.report.rejectsFile === null ? {} : { rejectsFile: REJECTS }) },
  }),
})
