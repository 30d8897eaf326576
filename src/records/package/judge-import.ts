import { rejudge } from '../verdicts/rejudge.ts'
import type { Judge } from './apply-batch.ts'

/** Judges what an import or its revert touched, in its own transaction. */
export const judgeImport: Judge = async (client, { everything }) => {
  await rejudge(client, everything ? 'everything' : 'touched')
}
