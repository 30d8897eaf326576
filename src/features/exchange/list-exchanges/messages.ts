import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    sub: (count: number) => `${en.number(count)} in all`,
    caption: 'Imports and exports, the newest first',
    what: 'Import or export',
    by: 'Asked for by',
    when: 'When',
    state: 'State',
    rows: 'Rows',
    rejected: 'Rejected',
    notYet: 'not known yet',
    newAndChanged: (added: number, changed: number) => `${en.number(added)} new, ${en.number(changed)} changed`,
    onCommandLine: (id: number) => `Import ${id} of the command line`,
    operator: 'Whoever looks after this installation',
    notAsked: '–',
    none: 'Nothing has been brought in or taken out yet',
    noneIn:
      'Records of another system come in as files, one for each table. They are checked first, and nothing is changed until somebody has seen what they would do.',
    noneOut: 'Records you may see can be taken out as files that any program opens.',
  },
  fr: {
    sub: (count) => `${fr.number(count)} en tout`,
    caption: 'Importations et exportations, de la plus récente à la plus ancienne',
    what: 'Importation ou exportation',
    by: 'Demandée par',
    when: 'Quand',
    state: 'État',
    rows: 'Rangées',
    rejected: 'Rejetées',
    notYet: 'pas encore connu',
    newAndChanged: (added, changed) =>
      `${fr.number(added)} ${fr.plural(added, 'nouvelle', 'nouvelles')}, ${fr.number(changed)} ${fr.plural(changed, 'modifiée', 'modifiées')}`,
    onCommandLine: (id) => `Importation ${id} de la ligne de commande`,
    operator: 'La personne responsable de cette installation',
    notAsked: '–',
    none: 'Rien n’a encore été importé ni exporté',
    noneIn:
      'Les dossiers d’un autre système arrivent en fichiers, un par table. Ils sont d’abord vérifiés, et rien ne change avant que quelqu’un ait vu ce que l’importation ferait.',
    noneOut: 'Les dossiers que vous pouvez voir s’exportent en fichiers que tout logiciel peut ouvrir.',
  },
})
