/** One file that breaks one rule, as often as it says. */
export type Breach = {
  readonly rule: string
  readonly path: string
  readonly text: string
  readonly times?: number
}
