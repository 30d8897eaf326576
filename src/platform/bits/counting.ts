import { kernelBase64 } from './kernel.generated.ts'

/**
 * Counting over columns of bits in one memory. Offsets are in bytes and multiples of 16; `from` and `to` cut the same
 * stretch out of every column. kernel.wat says what each function reads and writes.
 */
export type Counting = {
  /** How many bits of each listed column are set under the mask. */
  readonly count: (list: number, listEnd: number, mask: number, from: number, to: number, counts: number) => void
  /** What the rows under the mask add up to, for each listed sum. */
  readonly sum: (list: number, listEnd: number, mask: number, totals: number) => void
  /** Keeps in the mask only rows whose bit is set in the column (flip 0) or is not set (flip -1). */
  readonly narrow: (mask: number, column: number, from: number, to: number, flip: 0 | -1) => void
}

/** The kernel, and its bare passes: they read what `count` and `sum` read and count nothing. A benchmark's floor. */
export type Kernel = Counting & {
  readonly passCount: Counting['count']
  readonly passSum: Counting['sum']
}

export const kernelCounting = (memory: WebAssembly.Memory): Kernel => {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelBase64, 'base64'))
  return new WebAssembly.Instance(compiled, { columns: { memory } }).exports as Kernel
}

let compiled: WebAssembly.Module | undefined
