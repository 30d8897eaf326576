import { networkLists } from './network.ts'
import { peopleLists } from './people.ts'
import { serviceLists } from './services.ts'
import type { CodeList } from '../../core/programme/code-list.ts'

/** Every code list by its id. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map(
  [...networkLists, ...peopleLists, ...serviceLists].map((one) => [one.id, one]),
)

export const codeList = (id: string): CodeList => {
  const found = codeLists.get(id)
  if (!found) throw new RangeError(`no code list is called ${id}`)
  return found
}
