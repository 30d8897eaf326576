import { sentences } from '../../../platform/i18n/sentences.ts'

/** The notice in plain words of our own. The law it rests on is named by the paper notice of the installation. */
export const messages = sentences({
  en: {
    visit: 'This visit',
    site: 'Site',
    chooseSite: 'Choose a site',
    serviceReason: 'Why the person comes',
    chooseReason: 'Choose a reason',
    notice: 'Notice of collection',
    why: 'Why: this information is used to find out which services fit you, to plan with you, to pay for supports, and to see how well the service works.',
    fromWhom:
      'From whom: from you. From others, such as an employer or another office, only as far as you agree or the law allows.',
    withWhom:
      'Who sees it: the people who serve you at this site, and the ministry that pays for and checks the service. Everyone who opens your file is recorded, and you may ask who did.',
    law: 'Under which law: it is named on the paper notice of this site, which you may take with you.',
    questions:
      'Questions: ask the manager of this site, or the privacy officer of the organisation. You may ask to see what is on file and to have it corrected.',
    acknowledged: 'The person has read or heard this notice and acknowledges it',
    acknowledgedHint: 'Without it nobody is registered. It is not a consent: those come separately.',
    how: 'How it was acknowledged',
    on: 'On which day',
  },
  fr: {
    visit: 'Cette visite',
    site: 'Point de service',
    chooseSite: 'Choisissez un point de service',
    serviceReason: 'Pourquoi la personne vient',
    chooseReason: 'Choisissez un motif',
    notice: 'Avis de collecte',
    why: 'Pourquoi\u00a0: ces renseignements servent à trouver les services qui vous conviennent, à planifier avec vous, à payer des soutiens et à voir si le service fonctionne bien.',
    fromWhom:
      'De qui\u00a0: de vous. D’autres, comme un employeur ou un autre bureau, seulement si vous y consentez ou si la loi le permet.',
    withWhom:
      'Qui les voit\u00a0: les personnes qui vous servent à ce point de service, et le ministère qui paie et vérifie le service. Chaque personne qui ouvre votre dossier est notée, et vous pouvez demander qui l’a fait.',
    law: 'En vertu de quelle loi\u00a0: elle est nommée sur l’avis papier de ce point de service, que vous pouvez emporter.',
    questions:
      'Questions\u00a0: adressez-vous à la direction de ce point de service, ou à la personne chargée de la vie privée dans l’organisme. Vous pouvez demander à voir votre dossier et à le faire corriger.',
    acknowledged: 'La personne a lu ou entendu cet avis et en prend acte',
    acknowledgedHint: 'Sans cela, on n’inscrit personne. Ce n’est pas un consentement\u00a0: ceux-ci viennent à part.',
    how: 'De quelle façon',
    on: 'Quel jour',
  },
})
