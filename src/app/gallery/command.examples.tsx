import { Command } from '../../ui/command.tsx'
import type { Example } from '../../ui/example.ts'

export const examples: readonly Example[] = [
  {
    id: 'command',
    title: { en: 'A command to type', fr: 'Une commande à taper' },
    states: [
      { name: { en: 'Short', fr: 'Courte' }, show: () => <Command words={['npm start']} /> },
      {
        name: { en: 'Wraps between its options', fr: 'Se coupe entre ses options' },
        show: () => (
          <Command
            words={[
              'npm run -s rightdoor -- report',
              '--site DEMO-01',
              '--from 2012-04-01',
              '--to 2012-12-31',
              '--language fr',
            ]}
          />
        ),
      },
    ],
  },
]
