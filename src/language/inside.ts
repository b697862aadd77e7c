import type {LocaleModule} from '@lit/localize';

/** Languages that need not be fetched. `leg-cramp-info.<tag>.js` has one here; all other files have none. */
export const inside: readonly (readonly [string, LocaleModule])[] = [];
