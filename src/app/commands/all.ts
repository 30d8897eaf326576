import type { Command } from './command.ts'
import { define } from './define.ts'
import { exportFolder } from './export.ts'
import { generate } from './generate.ts'
import { applyStaged, importFolder, revert } from './import.ts'
import { init } from './init.ts'
import { keys } from './keys.ts'
import { rebuild } from './rebuild.ts'
import { report } from './report.ts'
import { verify } from './verify.ts'
import { who } from './who.ts'
import { why } from './why.ts'

/** Every command, in the order that help shows them. */
export const commands: readonly Command[] = [
  report,
  who,
  why,
  define,
  importFolder,
  applyStaged,
  revert,
  exportFolder,
  generate,
  verify,
  rebuild,
  init,
  keys,
]
