const published = new Map([
  ['src/leg-cramp-info.ts', 'dist/index.js'],
  ['src/define.ts', 'dist/define.js'],
]);

/** Only what is public, at the paths that are published. What the element inherits is in it by now. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) cleanUp(declaration);
      for (const entry of module.exports ?? [])
        if (entry.declaration?.module) entry.declaration.module = pathOf(entry.declaration.module);
    }
    manifest.modules = manifest.modules.filter(({path}) => published.has(path));
    for (const module of manifest.modules) module.path = pathOf(module.path);
  },
});

const pathOf = (path) => published.get(path.replace(/^\//, '')) ?? path;

function cleanUp(declaration) {
  const isHidden = ({privacy, name}) =>
    privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  const hidden = new Set((declaration.members ?? []).filter(isHidden).map(({name}) => name));
  const isPlumbing = (name) =>
    ['observedAttributes', 'formAssociated', 'styles'].includes(name) || name.endsWith('Callback');
  declaration.members = declaration.members?.filter(({name}) => !hidden.has(name) && !isPlumbing(name));
  declaration.attributes = declaration.attributes?.filter(({fieldName}) => !hidden.has(fieldName));
}

export default {
  globs: [...published.keys(), 'src/options-element.ts', 'src/platform/form-field.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
