import { codeList } from '../../../catalogues/index.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import type { OwnAccount } from '../../../records/door/sessions-of.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

export type AccountModel = {
  readonly token: string
  readonly once: string
  readonly viewer: Viewer
  readonly session: number
  readonly account: OwnAccount
  readonly errors?: FieldErrors
  readonly done?: { readonly kind: 'password' | 'others'; readonly others: number }
  readonly waitSeconds?: number
}

export const roleName = (role: string): Bilingual =>
  codeList('role').codes.find(({ code }) => code === role)?.label ?? { en: role, fr: role }
