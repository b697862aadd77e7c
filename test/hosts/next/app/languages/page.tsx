'use client';

import {setBase} from 'leg-cramp-info';
import 'leg-cramp-info/define';

// The driver says in the page's address what the app would say in its code.
if (typeof location !== 'undefined') {
  const search = new URLSearchParams(location.search);
  const base = search.get('base')!;
  if (search.get('by') === 'setBase') setBase(base);
  else window.legCrampInfo = {base};
}

export default function Page() {
  return <leg-cramp-info lang="es">Loading</leg-cramp-info>;
}
