import type { Bilingual } from '../../../core/shared/bilingual.ts'

/** Why a question about figures has no answer. */
export type ReportRefusal =
  | { readonly reason: 'no-such-report'; readonly asked: string; readonly known: readonly string[] }
  | { readonly reason: 'no-such-scope'; readonly asked: string }
  | { readonly reason: 'outside-the-year'; readonly asked: string; readonly year: string }
  | { readonly reason: 'not-a-year'; readonly asked: string }
  | { readonly reason: 'year-to-come'; readonly asked: string }
  | { readonly reason: 'before-the-records'; readonly asked: string; readonly first: string }
  | { readonly reason: 'not-a-day'; readonly asked: string }
  | { readonly reason: 'not-yet'; readonly asked: string }
  | { readonly reason: 'no-such-measure'; readonly asked: string; readonly near: readonly string[] }
  | { readonly reason: 'no-such-plan'; readonly asked: string }
  | { readonly reason: 'judged-under-other-rules'; readonly year: string }
  | { readonly reason: 'component-not-asked'; readonly asked: string }

/** The refusal as a whole sentence with what to do. */
export const sayRefusal = (refusal: ReportRefusal): Bilingual => {
  switch (refusal.reason) {
    case 'no-such-report':
      return {
        en: `There is no report “${refusal.asked}”. Ask for one of: ${refusal.known.join(', ')}.`,
        fr: `Il n’y a pas de rapport « ${refusal.asked} ». Demandez l’un de ceux-ci : ${refusal.known.join(', ')}.`,
      }
    case 'no-such-scope':
      return {
        en: `“${refusal.asked}” names nothing here. Write province, region:CODE, catchment:CODE, provider:CODE or site:CODE, with a code of this installation.`,
        fr: `« ${refusal.asked} » ne désigne rien ici. Écrivez province, region:CODE, catchment:CODE, provider:CODE ou site:CODE, avec un code de cette installation.`,
      }
    case 'outside-the-year':
      return {
        en: `${refusal.asked} is not a day of the fiscal year ${refusal.year}, which runs from April 1 to March 31.`,
        fr: `Le ${refusal.asked} n’est pas un jour de l’exercice ${refusal.year}, qui va du 1er avril au 31 mars.`,
      }
    case 'not-a-year':
      return {
        en: `“${refusal.asked}” is not a fiscal year. Write it like 2012-13.`,
        fr: `« ${refusal.asked} » n’est pas un exercice. Écrivez-le comme 2012-13.`,
      }
    case 'year-to-come':
      return {
        en: `The fiscal year ${refusal.asked} has not begun yet.`,
        fr: `L’exercice ${refusal.asked} n’a pas encore commencé.`,
      }
    case 'before-the-records':
      return {
        en: `Nothing is recorded of the fiscal year ${refusal.asked}. The first one here is ${refusal.first}.`,
        fr: `Rien n’est consigné pour l’exercice ${refusal.asked}. Le premier ici est ${refusal.first}.`,
      }
    case 'not-a-day':
      return {
        en: `“${refusal.asked}” is not a day of the calendar.`,
        fr: `« ${refusal.asked} » n’est pas un jour du calendrier.`,
      }
    case 'not-yet':
      return {
        en: `${refusal.asked} has not come yet: what will be known then is not known now.`,
        fr: `Le ${refusal.asked} n’est pas encore venu : on ne sait pas encore ce qui sera connu ce jour-là.`,
      }
    case 'no-such-measure':
      return {
        en: `“${refusal.asked}” is not the code of a measure of people. ${refusal.near.length > 0 ? `Its rows are: ${refusal.near.join(', ')}.` : 'The report lists the codes.'}`,
        fr: `« ${refusal.asked} » n’est pas le code d’une mesure qui porte sur des personnes. ${refusal.near.length > 0 ? `Ses lignes sont : ${refusal.near.join(', ')}.` : 'Le rapport donne les codes.'}`,
      }
    case 'no-such-plan':
      return {
        en: `No service plan has the number ${refusal.asked}.`,
        fr: `Aucun plan de services ne porte le numéro ${refusal.asked}.`,
      }
    case 'judged-under-other-rules':
      return {
        en: `The verdicts of ${refusal.year} were made under other settings than those in force. Run “rightdoor rebuild” and ask again.`,
        fr: `Les verdicts de ${refusal.year} ont été rendus selon d’autres paramètres que ceux en vigueur. Lancez « rightdoor rebuild », puis demandez de nouveau.`,
      }
    case 'component-not-asked':
      return {
        en: `“${refusal.asked}” is not a component. Ask for one of: all, job_search, job_placement, job_retention.`,
        fr: `« ${refusal.asked} » n’est pas un volet. Demandez l’un de ceux-ci : all, job_search, job_placement, job_retention.`,
      }
    default:
      return refusal satisfies never
  }
}
