/** What is wrong with a field, by the name it has in the form. */
export type FieldRefusal =
  | { readonly field: 'family-name'; readonly reason: 'needs-family-name' | 'name-too-long' | 'name-without-letters' }
  | { readonly field: 'given-name'; readonly reason: 'needs-given-name' | 'name-too-long' | 'name-without-letters' }
  | { readonly field: 'one-name'; readonly reason: 'two-names-and-one' }
  | { readonly field: 'preferred-name'; readonly reason: 'name-too-long' | 'name-without-letters' }
  | {
      readonly field: 'birth-date'
      readonly reason: 'needs-birth-date' | 'no-day' | 'born-in-future' | 'too-old' | 'too-young'
    }
  | { readonly field: 'language'; readonly reason: 'needs-language' }
  | { readonly field: 'arrived-on'; readonly reason: 'no-day' | 'arrived-in-future' | 'arrived-before-birth' }
  | { readonly field: 'postal-code'; readonly reason: 'not-ontario' | 'not-canadian' | 'postal-code-too-long' }
  | { readonly field: 'phone'; readonly reason: 'needs-phone' | 'no-phone-number' }
  | { readonly field: 'email'; readonly reason: 'needs-email' | 'no-email-address' }
  | { readonly field: 'address'; readonly reason: 'needs-address' | 'too-long' }
  | { readonly field: 'city'; readonly reason: 'too-long' }
  | { readonly field: 'contact-by'; readonly reason: 'phone-is-unsafe' | 'email-is-unsafe' }
  | { readonly field: 'contact-note'; readonly reason: 'too-long' }
  | { readonly field: 'site'; readonly reason: 'needs-site' }
  | { readonly field: 'service-reason'; readonly reason: 'needs-service-reason' }
  | { readonly field: 'notice'; readonly reason: 'needs-notice' }
  | { readonly field: 'notice-how'; readonly reason: 'needs-notice-how' }
  | { readonly field: 'notice-on'; readonly reason: 'needs-notice-day' | 'notice-in-future' }
