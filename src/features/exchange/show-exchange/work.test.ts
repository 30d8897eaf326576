import { expect, test } from 'vitest'
import type { ExportExchange, ImportExchange } from '../../../records/exchange/exchange.ts'
import type { Step } from '../../../records/package/progress.ts'
import { workOf } from './work.ts'

const common = {
  id: 12,
  askedAt: '2013-01-14T13:00:00Z',
  askedBy: 'Robin Specimen',
  organisation: 'Exemple',
  resources: ['plans', 'clients'],
  state: 'under-way',
  endedAt: null,
  hasFiles: true,
  folder: null,
} as const

const imported = (wish: ImportExchange['wish'], step: Step | null, more: Partial<ImportExchange> = {}) =>
  workOf('en', {
    ...common,
    ...{ kind: 'import', wish, step, wishedBy: 'Robin Specimen', wishedAt: common.askedAt },
    ...{ importId: null, report: null, takenBack: null, refusals: [] },
    ...more,
  })
const statesOf = ({ steps }: ReturnType<typeof imported>) => steps.map(({ state }) => state)

test('what waits has begun nothing', () => {
  const work = imported('check', null, { state: 'waiting' })
  expect([work.label, work.done, work.total]).toEqual(['Waits for its turn.', 0, 2])
  expect(statesOf(work)).toEqual(['done', 'waiting', 'waiting'])
})

test('reading is told in rows of the table and in bytes of all files', () => {
  const work = imported('check', { step: 'read', resource: 'clients', rows: 1, bytes: 1_500, ofBytes: 9_001 })
  expect([work.label, work.done, work.total, work.unit(9)]).toEqual(['Reading Clients, 1 row.', 1, 10, 'kB'])
  expect(statesOf(work)).toEqual(['done', 'now', 'waiting'])
})

test('tables count in the order they are done, and the other way round when taken back', () => {
  const moved = (resource: string): Step => ({ step: 'moved', resource, rows: 6 })
  expect(imported('apply', moved('clients'))).toMatchObject({ label: 'Took in Clients, 6 rows.', done: 1, total: 2 })
  expect(imported('apply', moved('plans'))).toMatchObject({ done: 2, total: 2 })
  expect(imported('revert', moved('plans'))).toMatchObject({ label: 'Took out Service plans, 6 rows.', done: 1 })
  expect(imported('revert', moved('clients'))).toMatchObject({ done: 2 })
})

test('how long the figures take nobody knows, so that no bar pretends to', () => {
  const work = imported('apply', { step: 'judging' })
  expect([work.total, statesOf(work)]).toEqual([null, ['done', 'done', 'now']])
})

test('an export writes table by table, in French too', () => {
  const step = { step: 'written', resource: 'clients', rows: 2 } as const
  const exchange: ExportExchange = {
    ...common,
    kind: 'export',
    purpose: 'for a test',
    files: null,
    step,
    sites: 'all',
    chosen: null,
  }
  expect(workOf('fr', exchange)).toMatchObject({ label: 'Écrit\u00a0: Clients, 2 rangées.', done: 1, total: 2 })
})
