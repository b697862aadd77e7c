import {setBase} from 'leg-cramp-info';

/** The driver says in the page's address what the app would say in its code. */
export function useBase() {
  const search = new URLSearchParams(location.search);
  const base = search.get('base');
  if (search.get('by') === 'setBase') setBase(base);
  else window.legCrampInfo = {base};
}
