/** Where an import or export stands: told after each piece of a file, each resource and each step. */
export type Step =
  | {
      readonly step: 'read'
      readonly resource: string
      readonly rows: number
      readonly bytes: number
      readonly ofBytes: number
    }
  | { readonly step: 'checked' | 'moved' | 'written'; readonly resource: string; readonly rows: number }
  | { readonly step: 'judging' | 'judged' }

export type Progress = (step: Step) => void

export const silently: Progress = () => undefined
