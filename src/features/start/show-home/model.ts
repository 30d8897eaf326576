import type { Viewer } from '../../../core/access/viewer.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { RecentClient, Work } from './work.ts'

export type Section = 'clients' | 'figures' | 'colleagues' | 'audit' | 'account'

export type HomeModel = {
  readonly name: string
  readonly today: PlainDate
  readonly roles: readonly {
    readonly key: number
    readonly role: string
    readonly where: string | null
    readonly until: Viewer['grants'][number]['to']
  }[]
  readonly sections: readonly { readonly section: Section; readonly href: string }[]
  /** The one main action of the page; null: none. */
  readonly main: { readonly does: 'register' | 'results'; readonly href: string } | null
  /** Where a client is found; null: this viewer sees no client. */
  readonly find: string | null
  /** Null: no caseload and no site to manage. */
  readonly work: Work | null
  /** Null: this viewer opens no file without a reason. */
  readonly recent: readonly RecentClient[] | null
}
