/** Only what is public, at the paths that are published. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) cleanUp(declaration);
      module.path = published(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration?.module) entry.declaration.module = published(entry.declaration.module);
    }
  },
});

const published = (path) =>
  path
    .replace(/^\/?src\//, 'dist/')
    .replace('leg-cramp-info.ts', 'index.js')
    .replace(/\.ts$/, '.js');

function cleanUp(declaration) {
  const isHidden = ({privacy, name}) =>
    privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  const hidden = new Set((declaration.members ?? []).filter(isHidden).map(({name}) => name));
  const inherited = new Set(['attributeChangedCallback', 'observedAttributes', 'properties', 'styles']);
  declaration.members = declaration.members?.filter(({name}) => !hidden.has(name) && !inherited.has(name));
  declaration.attributes = declaration.attributes?.filter(({fieldName}) => !hidden.has(fieldName));
}

export default {
  globs: ['src/leg-cramp-info.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
