import type { Language } from '../../../core/shared/bilingual.ts'
import type { UploadRefusal } from '../../../records/exchange/ask.ts'
import type { UploadFault, Uploaded } from '../../route.ts'
import { messages } from './messages.ts'

/** What is wrong with the files as they were sent, in one line; null: nothing. */
export const faultsIn = (language: Language, { files, faults }: Uploaded): string | null => {
  const says = messages[language]
  const named = (reason: UploadFault['reason']) =>
    faults.filter((fault) => fault.reason === reason).map(({ name }) => name)
  const [bad, same] = [named('file-name'), named('same-name')]
  const found = [...(bad.length > 0 ? [says.badNames(bad)] : []), ...(same.length > 0 ? [says.sameNames(same)] : [])]
  if (found.length > 0) return found.join(' ')
  return files.length === 0 ? says.noFiles : null
}

export const errorOf = (language: Language, refusal: UploadRefusal): string =>
  refusal.reason === 'unknown-file' ? messages[language].unknown(refusal.names) : messages[language].noFiles
