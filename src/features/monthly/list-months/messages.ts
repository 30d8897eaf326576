import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Monthly entry',
    csvTitle: 'Monthly entries as CSV',
    workbookTitle: 'Monthly entries as a workbook',
    sub: (sites: number, year: string) =>
      `Resource and information services of ${en.number(sites)} ${en.plural(sites, 'site', 'sites')}, fiscal year ${year}`,
    filters: 'Which months',
    year: 'Fiscal year',
    site: 'Site',
    all: 'All my sites',
    caption: (year: string) => `How each month of ${year} stands, by site`,
    captionOne: (site: string, year: string) => `What ${site} entered for each month of ${year}`,
    region: 'Months by site',
    month: 'Month',
    standing: 'State',
    ofCell: (month: string, site: string) => `${month}, ${site}`,
    totals: (year: string) => `Entered for ${year}`,
    ofMonths: 'of monthly entries',
    noSite: 'No site fits',
    noSiteSays:
      'None of your sites has this code, or none was open in this year. Take the filter away or choose another year.',
    nowhere: 'You see the months of no site',
    nowhereSays: 'Ask the administrator of your organisation which site you should enter months for.',
    nothing: 'Nothing is entered for this year yet.',
    file: 'monthly-entries',
  },
  fr: {
    title: 'Saisie mensuelle',
    csvTitle: 'Saisies mensuelles en CSV',
    workbookTitle: 'Saisies mensuelles en classeur',
    sub: (sites, year) =>
      `Ressources et information de ${fr.number(sites)} ${fr.plural(sites, 'point de service', 'points de service')}, exercice ${year}`,
    filters: 'Quels mois',
    year: 'Exercice',
    site: 'Point de service',
    all: 'Tous mes points de service',
    caption: (year) => `État de chaque mois de ${year}, par point de service`,
    captionOne: (site, year) => `Ce qui est saisi pour chaque mois de ${year}, ${site}`,
    region: 'Mois par point de service',
    month: 'Mois',
    standing: 'État',
    ofCell: (month, site) => `${month}, ${site}`,
    totals: (year) => `Saisi pour ${year}`,
    ofMonths: 'des saisies mensuelles',
    noSite: 'Aucun point de service ne correspond',
    noSiteSays:
      'Aucun de vos points de service n’a ce code, ou aucun n’était ouvert pendant cet exercice. Retirez le filtre ou choisissez un autre exercice.',
    nowhere: 'Vous ne voyez les mois d’aucun point de service',
    nowhereSays: 'Demandez à la personne qui administre votre organisme pour quel point de service saisir les mois.',
    nothing: 'Rien n’est encore saisi pour cet exercice.',
    file: 'saisies-mensuelles',
  },
})
