import type { ReactElement } from 'react'
import type { Permission } from '../core/access/data-class.ts'
import type { TrailKind } from '../core/access/trail-kind.ts'
import type { Viewer } from '../core/access/viewer.ts'
import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import type { CookieKind } from '../platform/auth/cookies.ts'
import type { Reader } from '../platform/db/reader.ts'
import type { Acting } from '../records/change.ts'
import type { Door } from '../records/door/door.ts'
import type { ColumnStore } from '../records/figures/store.ts'
import type { Document } from '../records/writing/document.ts'
import type { Frame } from '../ui/page.tsx'

/**
 * What one needs to see a page: nothing; the first of two steps of signing in; to be signed in; or a permission of
 * src/core/access. Whoever lacks it is told that there is no such page, unless nobody is signed in.
 */
export type Needs = 'nothing' | 'first-step' | 'signed-in' | Permission

/** One line of the table of routes: all that can be asked of this installation stands in src/app/routes.ts. */
export type Route = {
  /** Without the language: `/clients/:number`. */
  readonly path: string
  readonly title: Bilingual
  readonly needs: Needs
  /** The entry of the trail a look leaves; `none` where no person is shown. */
  readonly look: TrailKind | 'none'
  readonly show: (ask: Ask) => Promise<Answer> | Answer
  /** What its form does. */
  readonly submit?: Submit
}

export type Submit = {
  /** More than seeing the page, where sending its form needs more. */
  readonly needs?: Needs
  readonly entry: TrailKind | 'none'
  /** The form carries files: they lie in a folder of their own, which is kept when the answer leads on to another page. */
  readonly uploads?: true
  readonly run: (ask: Submission) => Promise<Answer> | Answer
}

/** A request for a page, by somebody whose session is proved unless the route needs less. */
export type Ask = {
  readonly language: Language
  /** Without the language, as asked: `/clients/100017`. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Null: nobody is signed in. On a page that needs a permission there is a viewer: see {@link viewerOf}. */
  readonly viewer: Viewer | null
  /** Reads as the viewer: the database shows what the viewer may see and nothing else. */
  readonly db: Reader
  /** The columns that figures are counted from; they know no person and no site of a viewer: the scope says whose. */
  readonly figures: Pick<ColumnStore, 'columns'>
  readonly today: PlainDate
  readonly now: Date
  readonly frame: Frame
  /** For the hidden field `token` of every form. */
  readonly token: string
  /** For the hidden field `once`: a form sent twice changes something once. */
  readonly once: string
  /** The address the request came from. */
  readonly address: string
  /** What was typed, when a form is shown again in the other language or after signing in again; else empty. */
  readonly typed: Typed
  /** A small cookie a screen has set itself. */
  readonly cookie: (name: CookieKind) => string | null
  /** The address of this installation as the person sees it, for links that are given to others. */
  readonly origin: string
  readonly door: Door
  /** Where files that were handed in, or made to be taken out, lie for a day. */
  readonly exchangeFolder: string
  /** What a page is called, by its path in the table of routes; null: it is none of ours. */
  readonly titleOf: (path: string) => Bilingual | null
  /** The session, proved or not; null: nobody is signed in. */
  readonly session: { readonly id: number; readonly proved: boolean } | null
}

/** The fields of a form as text, by name; several of one name keep their order. */
export type Typed = ReadonlyMap<string, readonly string[]>

/** A form that was sent. Its token was checked; what was typed is in `typed`. */
export type Submission = Ask & {
  /** To change something as the viewer; null where nobody is signed in. */
  readonly acting: Acting | null
  /** Null where the form carries no files. */
  readonly uploaded: Uploaded | null
}

/** Files that came with a form, each under the name it was sent with, if that is one a file of ours may have. */
export type Uploaded = {
  /** The name of their folder among the files of the exchange. */
  readonly folder: string
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** Why some were not kept. */
  readonly faults: readonly UploadFault[]
}

export type UploadFault = {
  readonly reason: 'file-name' | 'same-name'
  /** As sent, at most 80 characters. */
  readonly name: string
}

export type Answer =
  | {
      readonly kind: 'page'
      readonly page: ReactElement
      /** `nobody`: on a page that shows people there was none to show, and no look is left. */
      readonly looked?: Looked | 'nobody'
      readonly cookies?: readonly Cookie[]
    }
  /** The form again with what was typed and what is wrong with it: 422. */
  | {
      readonly kind: 'again'
      readonly page: ReactElement
      readonly looked?: Looked
      readonly cookies?: readonly Cookie[]
    }
  /** Done: on to another page (303), with the session cookie set or taken where that is what was done. */
  | { readonly kind: 'go'; readonly to: string; readonly cookies?: readonly Cookie[] }
  /** A small file that is there at once. */
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly body: string | Uint8Array
      readonly looked?: Looked
    }
  /** A file that is still to be written, by the worker unless it is short: no page is held up by it. */
  | { readonly kind: 'written'; readonly name: string; readonly document: Document; readonly looked?: Looked }
  /** A file of the disk, sent piece by piece. */
  | {
      readonly kind: 'download'
      readonly name: string
      readonly type: string
      readonly path: string
      readonly looked?: Looked
    }
  /** No such record, or none this viewer may see: the answer is the same. `asked` goes into the trail. */
  | { readonly kind: 'not-found'; readonly asked?: { readonly table: string; readonly what: string } }
  | { readonly kind: 'conflict'; readonly says: Bilingual }
  /** What was once here; why not any more, where that is not what 410 says of itself. `asked` goes into the trail. */
  | {
      readonly kind: 'gone'
      readonly says?: Bilingual
      readonly ways?: readonly Bilingual[]
      readonly asked?: { readonly table: string; readonly what: string }
    }
  /** Too many tries: 429, with a page of the screen’s own where it has something to keep. */
  | { readonly kind: 'wait'; readonly seconds: number; readonly page?: ReactElement }

/** What a page showed of whom. */
export type Looked = {
  /** The record the page is about. */
  readonly subject?: { readonly table: string; readonly id: number }
  /** Everybody shown, by client id. */
  readonly clients?: readonly number[]
  readonly sites?: readonly number[]
  /** Criteria of a search, columns of an export: what else the trail should know. No names, no numbers of people. */
  readonly about?: Readonly<Record<string, unknown>>
}

/** `session` holds the secret of the session. An empty value erases; without `maxAge` the browser forgets it when it closes. */
export type Cookie = { readonly name: CookieKind; readonly value: string; readonly maxAge?: number }

/** The viewer of a page that is only shown to one. */
export const viewerOf = ({ viewer }: Pick<Ask, 'viewer'>): Viewer => {
  if (!viewer) throw new Error('a route that asks for a viewer must need one')
  return viewer
}

export const actingOf = ({ acting }: Pick<Submission, 'acting'>): Acting => {
  if (!acting) throw new Error('a form that changes something as a viewer must need one')
  return acting
}

/** The one value of a field, trimmed; empty when it was not sent. */
export const field = (typed: Typed, name: string): string => typed.get(name)?.[0]?.trim() ?? ''
