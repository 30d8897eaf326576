import { write } from '../../platform/i18n/write.ts'
import { rebuildVerdicts } from '../../records/verdicts/rebuild.ts'
import type { Command } from './command.ts'
import { messages } from './messages.ts'

export const rebuild: Command = {
  name: 'rebuild',
  usage: 'rebuild',
  summary: {
    en: 'Judges everything again and writes what differs.',
    fr: 'Juge tout de nouveau et écrit ce qui diffère.',
  },
  run: async (call) => {
    const installation = await call.open()
    const { subjects, changed } = await rebuildVerdicts(installation.pool('worker'))
    const n = write[call.language].number
    call.print(`${messages[call.language].rebuilt(n(subjects), n(changed))}\n`)
    return 0
  },
}
