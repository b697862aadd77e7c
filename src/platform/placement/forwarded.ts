/** Slots of the element. A box fills them with its own children. */
export const slots =
  'brand care-emergency care-same-day care-appointment care-pharmacist care-self-care stay-informed disclosure footer'.split(
    ' ',
  );

/** Parts of the element. A page styles them on the box: `.leg-cramp-info::part(card)`. */
export const parts =
  'root heading title lead language-menu notice topic topic-summary topic-body picture timer comparison warning sources check check-title emergency-line question progress hint option option-hint error-summary error result card card-emergency card-same-day card-appointment card-pharmacist card-self-care card-title call reason answers button button-secondary button-quiet back footer'.split(
    ' ',
  );
