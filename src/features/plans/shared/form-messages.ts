import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

/** What every form of a plan’s content says. */
export const formMessages = sentences({
  en: {
    fillIn: (label: string) => `Fill in “${label}”.`,
    choose: (label: string) => `Choose an answer for “${label}”.`,
    noDay: (label: string) => `“${label}” is not a day. Write day, month and year in figures, such as 14 1 2013.`,
    noNumber: (label: string) => `“${label}” is not a number we can read. Write it in figures, such as 7.5.`,
    noAmount: (label: string) => `“${label}” is not an amount we can read. Write dollars and cents, such as 1,234.50.`,
    outOfRange: (label: string, min: number, max: number) =>
      `“${label}” must be from ${en.number(min)} to ${en.number(max)}.`,
    tooLong: (label: string, most: number) => `“${label}” is too long: at most ${en.number(most)} characters.`,
    clients: 'Clients',
    plan: (number: number) => `Plan ${number}`,
    about: (client: string, plan: number) => `For ${client}, plan ${plan}`,
    pick: 'Choose',
    save: 'Save',
    saveAndAnother: 'Save and add another',
    back: 'Back to the plan',
    closed: 'This plan is closed',
    closedSays:
      'What stands in a closed plan cannot be changed any more. Only the details of the closure can be corrected, with a reason.',
    meanwhile: 'Someone changed this while you were writing',
    meanwhileSays:
      'Nothing was saved, and what you typed is still below. Compare it with what is recorded now. If you save again, yours replaces it.',
    meanwhileNothing: 'What is recorded now is the same as what you typed.',
    differences: 'What is not the same',
    field: 'Field',
    recordedNow: 'Recorded now',
    youTyped: 'What you typed',
    blank: '(blank)',
    yes: 'Yes',
    no: 'No',
    notAsked: 'Not asked',
    lookFirst: 'Look at this before you save',
    lookFirstSays: 'Nothing is saved yet. Correct it, or save again if it is right as it is.',
    underMinimumWage: (hourly: number, minimum: number) =>
      `The wage comes to ${en.money(hourly)} an hour. The general minimum wage of that day is ${en.money(minimum)} (remembered: check it).`,
    noPlacementItem:
      'No item under job matching, placement and incentives has started in this plan. Without one, this plan does not count in that component.',
    otherShape: (classification: string) =>
      `The occupation does not look like a code of ${classification}, which was in use when the job started. It is kept as you wrote it, and flagged.`,
  },
  fr: {
    fillIn: (label) => `Remplissez «\u00a0${label}\u00a0».`,
    choose: (label) => `Choisissez une réponse pour «\u00a0${label}\u00a0».`,
    noDay: (label) =>
      `«\u00a0${label}\u00a0» n’est pas une date. Écrivez le jour, le mois et l’année en chiffres, par exemple 14 1 2013.`,
    noNumber: (label) => `«\u00a0${label}\u00a0» n’est pas un nombre lisible. Écrivez-le en chiffres, par exemple 7,5.`,
    noAmount: (label) =>
      `«\u00a0${label}\u00a0» n’est pas un montant lisible. Écrivez des dollars et des cents, par exemple 1\u00a0234,50.`,
    outOfRange: (label, min, max) => `«\u00a0${label}\u00a0» doit aller de ${fr.number(min)} à ${fr.number(max)}.`,
    tooLong: (label, most) => `«\u00a0${label}\u00a0» est trop long\u00a0: au plus ${fr.number(most)} caractères.`,
    clients: 'Clientèle',
    plan: (number) => `Plan ${number}`,
    about: (client, plan) => `Pour ${client}, plan ${plan}`,
    pick: 'Choisissez',
    save: 'Enregistrer',
    saveAndAnother: 'Enregistrer et en ajouter un autre',
    back: 'Retour au plan',
    closed: 'Ce plan est fermé',
    closedSays:
      'Le contenu d’un plan fermé ne se modifie plus. Seuls les détails de la fermeture peuvent être corrigés, avec un motif.',
    meanwhile: 'Quelqu’un a modifié ceci pendant que vous écriviez',
    meanwhileSays:
      'Rien n’a été enregistré, et ce que vous avez écrit se trouve encore ci-dessous. Comparez avec ce qui est consigné maintenant. Si vous enregistrez de nouveau, votre version le remplace.',
    meanwhileNothing: 'Ce qui est consigné maintenant est identique à ce que vous avez écrit.',
    differences: 'Ce qui n’est pas identique',
    field: 'Champ',
    recordedNow: 'Consigné maintenant',
    youTyped: 'Ce que vous avez écrit',
    blank: '(vide)',
    yes: 'Oui',
    no: 'Non',
    notAsked: 'Non demandé',
    lookFirst: 'À vérifier avant d’enregistrer',
    lookFirstSays: 'Rien n’est encore enregistré. Corrigez, ou enregistrez de nouveau si c’est exact.',
    underMinimumWage: (hourly, minimum) =>
      `Le salaire revient à ${fr.money(hourly)} l’heure. Le salaire minimum général de ce jour est de ${fr.money(minimum)} (de mémoire\u00a0: à vérifier).`,
    noPlacementItem:
      'Aucun élément de jumelage, de placement ou d’incitatif n’a débuté dans ce plan. Sans un tel élément, le plan ne compte pas dans ce volet.',
    otherShape: (classification) =>
      `La profession ne ressemble pas à un code de la ${classification}, en usage au début de l’emploi. Elle est conservée telle quelle et signalée.`,
  },
})
