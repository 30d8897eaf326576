import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

const rows = {
  en: (count: number) => `${en.number(count)} ${en.plural(count, 'row', 'rows')}`,
  fr: (count: number) => `${fr.number(count)} ${fr.plural(count, 'rangée', 'rangées')}`,
}

export const messages = sentences({
  en: {
    applyTitle: 'Apply an import',
    revertTitle: 'Take an import back',
    discardTitle: 'Discard an import',
    applyQuestion: (id: number) => `Apply import ${id}?`,
    revertQuestion: (id: number) => `Take import ${id} back?`,
    discardQuestion: (id: number) => `Discard import ${id}?`,
    apply: 'Apply the import',
    revert: 'Take the import back',
    discard: 'Discard the import',
    writes: (added: number, changed: number) => `${rows.en(added)} added and ${en.number(changed)} changed.`,
    leaves: (rejected: number) => `${rows.en(rejected)} rejected, and not taken in.`,
    figures: 'The figures of the people concerned are worked out anew, and reports show them within a second.',
    canRevert: 'It can be taken back as long as nobody has changed or built on its rows.',
    trail: 'Your name and the minute are kept.',
    removes: (added: number, changed: number) =>
      `${rows.en(added)} removed and ${en.number(changed)} put back as they were before the import.`,
    onlyUntouched: 'Nothing is done if somebody has changed or built on one of these rows since. You are told which.',
    nothing: 'Nothing in the records is changed.',
    forgets: 'The files are forgotten at once. To take them in later, they have to be brought in again.',
    accept: (rejected: number) =>
      `Take the others in although ${rows.en(rejected)} ${en.plural(rejected, 'was', 'were')} rejected`,
    acceptHint: (percent: string) => `More than ${percent} of the rows were rejected.`,
    acceptMissing: 'Tick the box if the other rows are to be taken in, or cancel and mend the files',
    stopped: 'This cannot be done now',
    standsNow: (state: string) => `Where the import stands now: ${state}.`,
    back: 'Back to the import',
  },
  fr: {
    applyTitle: 'Appliquer une importation',
    revertTitle: 'Défaire une importation',
    discardTitle: 'Écarter une importation',
    applyQuestion: (id) => `Appliquer l’importation ${id}\u00a0?`,
    revertQuestion: (id) => `Défaire l’importation ${id}\u00a0?`,
    discardQuestion: (id) => `Écarter l’importation ${id}\u00a0?`,
    apply: 'Appliquer l’importation',
    revert: 'Défaire l’importation',
    discard: 'Écarter l’importation',
    writes: (added, changed) =>
      `${rows.fr(added)} ${fr.plural(added, 'ajoutée', 'ajoutées')} et ${fr.number(changed)} ${fr.plural(changed, 'modifiée', 'modifiées')}.`,
    leaves: (rejected) =>
      `${rows.fr(rejected)} ${fr.plural(rejected, 'rejetée, qui n’est pas retenue', 'rejetées, qui ne sont pas retenues')}.`,
    figures:
      'Les chiffres des personnes concernées sont calculés de nouveau, et les rapports les montrent dans la seconde.',
    canRevert: 'Elle peut être défaite tant que personne n’a modifié ses rangées ni bâti sur elles.',
    trail: 'Votre nom et la minute sont conservés.',
    removes: (added, changed) =>
      `${rows.fr(added)} ${fr.plural(added, 'retirée', 'retirées')} et ${fr.number(changed)} ${fr.plural(changed, 'rétablie telle qu’elle était', 'rétablies telles qu’elles étaient')} avant l’importation.`,
    onlyUntouched:
      'Rien n’est fait si quelqu’un a modifié une de ces rangées ou bâti sur elle depuis. On vous dit lesquelles.',
    nothing: 'Rien ne change dans les dossiers.',
    forgets: 'Les fichiers sont oubliés aussitôt. Pour les retenir plus tard, il faut les importer de nouveau.',
    accept: (rejected) =>
      `Retenir les autres bien que ${rows.fr(rejected)} ${fr.plural(rejected, 'ait été rejetée', 'aient été rejetées')}`,
    acceptHint: (percent) => `Plus de ${percent} des rangées ont été rejetées.`,
    acceptMissing: 'Cochez la case si les autres rangées doivent être retenues, ou annulez et corrigez les fichiers',
    stopped: 'Ce n’est pas possible maintenant',
    standsNow: (state) => `Où en est l’importation maintenant\u00a0: ${state}.`,
    back: 'Retour à l’importation',
  },
})
