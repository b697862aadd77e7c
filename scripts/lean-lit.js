/**
 * What of Lit the one tag does without, as [what is there, what stays]. Nothing is changed that this widget uses: its
 * properties are strings, its templates are HTML without directives, and every supported browser adopts style sheets.
 * The build stops when Lit no longer reads as expected.
 */
const edits = {
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
    [/u=\{toAttribute\(t,s\).*?return i\}\}/, 'u={toAttribute:t=>t,fromAttribute:t=>t}'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    ['void 0!==t.l&&(this.l=[...t.l]),'],
    ['removeController(t){this._$EO?.delete(t)}'],
    ['s.state&&(s.attribute=!1),'],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))',
      'this._$AL.set(t,s),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r', '{reflect:e}'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'u',
    ],
    ['??this._$Ej?.get(e)??r'],
    ['[...r(t),...o(t)]', 'r(t)'],
    ['this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),'],
    ['willUpdate(t){}'],
    [
      'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      'this.hasUpdated=!0,',
    ],
    ['firstUpdated(t){}'],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
    [/function M\(t,i,s=t,e\)\{if\(i===E\).*?return .*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data.*?o\.length-1\}/],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [
      /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}/,
      ');',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/class Z\{.*?\}\}(?=const j)/],
    [/const j=\{.*?\}(?=[,;])/, 'const j=0'],
    ['void 0!==t.nodeType?this.T(t):'],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    ],
    ['get _$AU(){return this._$AM._$AU}'],
    [',this._$AN=void 0,this._$AD=t', ',this._$AD=t'],
    ['this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
    ['this._$AN=void 0,this.element=t', 'this.element=t'],
    ['this.type=2,'],
    ['this.type=1,'],
    [',this._$Cv=e?.isConnected??!0'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}'],
    ['get tagName(){return this.element.tagName}'],
    ['constructor(){super(...arguments),this.type=3}'],
    ['constructor(){super(...arguments),this.type=4}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
    [/setConnected\(t\)\{.*?\}/, 'setConnected(){}'],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");'],
    [
      /==typeof this\._\$AH\?this\._\$AH\.call\(.*?\):this\._\$AH\.handleEvent\(t\)/,
      '!=typeof this._$AH||this._$AH(t)',
    ],
    [/e=t===A&&s!==A\|\|t\.capture.*?passive,h=t!==A&&\(s===A\|\|e\);/, 'e=t!==s&&s!==A,h=t!==s&&t!==A;'],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/],
  ],
};

export const leanLit = () => ({
  name: 'lean-lit',
  load: (id) => (/reactive-element\/css-tag\.js$/.test(id) ? adoptedOnly : null),
  transform(code, id) {
    const own = Object.entries(edits).find(([file]) => id.endsWith(file))?.[1];
    if (!own) return null;
    const lean = own.reduce((text, [there, stays = '']) => {
      const next = text.replace(there, () => stays);
      if (next === text) this.error(`${id}: nothing matches ${there}`);
      return next;
    }, code);
    return {code: lean, map: null};
  },
});

const adoptedOnly = `
  export const css = ([text]) => {
    let sheet;
    return () => {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    };
  };
  export const adoptStyles = (root, styles) => void (root.adoptedStyleSheets = styles.map((style) => style()));
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export const unsafeCSS = undefined;
  export const CSSResult = undefined;
`;
