/** Slots of the element. A box fills them with its own children. */
export const slots =
  'brand care-emergency care-same-day care-appointment care-pharmacist care-self-care stay-informed disclosure footer'.split(
    ' ',
  );

/** Parts of the element. A page styles them on the box: `.leg-cramp-info::part(card)`. */
export const parts =
  'root topic topic-summary check button call card card-emergency card-same_day card-appointment card-pharmacist card-self_care'.split(
    ' ',
  );
