/** The one door to policy. Shared code asks here and never names a programme. */
export { codeList, codeLists } from './code-lists/all.ts'
