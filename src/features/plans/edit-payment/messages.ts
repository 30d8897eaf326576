import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    add: 'Add a support or incentive that was paid',
    change: 'Change a support or incentive that was paid',
    room: 'What is paid and what is left',
    caption: 'Paid under this plan, wherever it was paid, and what is left under each limit',
    limitOf: 'Limit of',
    limit: 'Limit',
    paid: 'Paid',
    left: 'Left',
    near: 'Little is left',
    none: 'Nothing is left',
    fromElsewhere: 'This payment was recorded elsewhere. It can be corrected here, and not made larger than its limit.',
  },
  fr: {
    add: 'Ajouter un soutien ou un incitatif payé',
    change: 'Modifier un soutien ou un incitatif payé',
    room: 'Ce qui est payé et ce qui reste',
    caption: 'Payé dans ce plan, où que ce soit, et ce qui reste sous chaque limite',
    limitOf: 'Limite pour',
    limit: 'Limite',
    paid: 'Payé',
    left: 'Reste',
    near: 'Il reste peu',
    none: 'Il ne reste rien',
    fromElsewhere: 'Ce paiement a été consigné ailleurs. Il peut être corrigé ici, sans dépasser davantage sa limite.',
  },
})
