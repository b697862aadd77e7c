/**
 * What of Lit the one tag does without, as [what is there, what stays]. Nothing is changed that this widget uses: its
 * properties are strings, its templates are HTML without directives, its listeners stay, and every supported browser adopts
 * style sheets. `npm run test:lean` runs the tests of the element on what stays.
 * The build stops when Lit no longer reads as expected.
 */
const edits = {
  'reactive-element/reactive-element.js': [
    [
      /const\{is:i,.*?class y extends HTMLElement\{.*?(?=constructor\(\))/,
      `
        const {is, defineProperty} = Object;
        class y extends HTMLElement {
          static get observedAttributes() {
            const attributes = (this._$Eh ??= this._$Ei());
            return [...attributes.keys()];
          }
          static _$Ei() {
            const attributes = new Map();
            for (const [name, {attribute = name, noAccessor}] of Object.entries(this.properties)) {
              if (attribute) attributes.set(attribute, name);
              if (!noAccessor) this.createProperty(name);
            }
            return attributes;
          }
          static createProperty(name) {
            const value = Symbol();
            defineProperty(this.prototype, name, {
              get() { return this[value]; },
              set(next) { const before = this[value]; this[value] = next; this.requestUpdate(name, before); },
              configurable: true,
              enumerable: true,
            });
          }`,
    ],
    ['this._$Em=null,'],
    ['this._$Ep=void 0,'],
    ['this._$Ev()}_$Ev(){'],
    ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
    [
      'const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())',
      'const t=this._$Ep=new Map;for(const i in this.constructor.properties)',
    ],
    [',delete this[i]);t.size>0&&(this._$Ep=t)', ',delete this[i])'],
    [
      'if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
      'for(const[t,s]of this._$Ep)this[t]=s;',
    ],
    [',this.constructor.l?.forEach(t=>t(this))'],
    ['.add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', '.add(t)'],
    ['removeController(t){this._$EO?.delete(t)}'],
    ['this.constructor.shadowRootOptions', '{mode:"open"}'],
    ['this.constructor.elementStyles', 'this.constructor.styles'],
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/],
    [
      /attributeChangedCallback\(t,s,i\)\{this\._\$AK\(t,i\)\}.*?_\$AK\(t,s\)\{.*?\}\}(?=requestUpdate)/,
      'attributeChangedCallback(t,s,i){const e=this.constructor._$Eh.get(t);e&&(this[e]=i)}',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}!1/,
      'requestUpdate(t,s){if(t&&is(this[t],s))return;!1',
    ],
    [/C\(t,s,\{.*?(?=async _\$EP)/],
    ['const t=this.scheduleUpdate();return null!=t&&await t,!', 'this.performUpdate();return !'],
    ['scheduleUpdate(){return this.performUpdate()}'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}\}(?=let t=!1)/, '}'],
    ['const s=this._$AL;'],
    [/t=this\.shouldUpdate\(s\),t\?.*?:this\._\$EM\(\)/, 't=!0,this.update()'],
    ['t&&this._$AE(s)', 't&&this._$AE()'],
    ['willUpdate(t){}'],
    [/_\$AE\(t\)\{.*?\}_/, '_$AE(){this.hasUpdated=!0,this.updated()}_'],
    ['this._$AL=new Map,this.isUpdatePending=!1', 'this.isUpdatePending=!1'],
    ['return this.getUpdateComplete()', 'return this._$ES'],
    ['getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}'],
    ['update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', 'update(){'],
    ['firstUpdated(t){}'],
    [/y\.elementStyles=\[\].*?\.push\("[\d.]+"\);/],
    ['u as defaultConverter,'],
    [',f as notEqual'],
  ],
  'lit-html/lit-html.js': [
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
    [/function M\(t,i,s=t,e\)\{if\(i===E\).*?return .*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/],
    [/;else\{let t=-1;for\(;-1!==\(t=r\.data.*?o\.length-1\}/, ';'],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [
      /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}/,
      ');',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
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
    [/setConnected\(t\)\{.*?\}/],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");'],
    [
      /_\$AI\(t,i=this\)\{if\(\(t=.*?handleEvent\(t\)\{.*?\}/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
    ],
    [
      /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?\}(?=j\(t\)\{t===A)/,
      '_$AI(t,s){const h=this.strings;if(h){const e=t;t=h[0];for(let n=0;n<h.length-1;n++)t+=e[s+n]+h[n+1]}t!==this._$AH&&this.j(this._$AH=t)}',
    ],
    [/s\.length>2\|\|""!==s\[0\].*?:this\._\$AH=A/, '(s.length>2||s[0]||s[1])&&(this.strings=s)'],
    [
      /void 0!==s&&\(void 0!==s\.strings.*?s\._\$AI\(t\[i\]\)\)/,
      's.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i])',
    ],
    ['!!t&&t!==A', '!!t'],
    ['=t===A?void 0:t', '=t'],
    ['`lit$${Math.random().toFixed(9).slice(2)}$`', '"lit$"'],
    ['Symbol.for("lit-noChange")', 'Symbol()'],
    ['Symbol.for("lit-nothing")', 'Symbol()'],
    ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this._$AH=this.O(t)}'],
    ['return void 0===i&&C.set(t.strings,i=new S(t)),i', 'return i||C.set(t.strings,i=new S(t)),i'],
    ['void 0!==t._$litType$?', 't._$litType$?'],
    ['else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});', 'else r.data===n&&d.push({index:l});'],
    ['{type:1,index:l,', '{index:l,'],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
      'i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling),',
    ],
    [
      /f=c\.lastIndex,c===v\?.*?\+\(-2===d\?i:x\)\}/,
      'f=c.lastIndex,c===v?c=p:c===p?">"===u[0]?(c=v,d=-1):(d=c.lastIndex-u[2].length,a=u[1],c=u[2]?$:p):c=p;l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o):s+o}',
    ],
    [/v=\/<\(\?:.*?\/g,_=.*?,g=\/'\/g,/, String.raw`v=/<\/?[a-zA-Z][^>\s]*/g,p=/>|\s([^\s"'>=/]+)(="|)/g,`],
    ['f="[ \\t\\n\\f\\r]",'],
    ['if(r.hasAttributes())'],
    ['d(t)?this.k(t):this._(t)', 'this.k(t)'],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    [/const M=.*?;/],
    [
      'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    [
      'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
    ],
    [
      'constructor(t,i){this._$AV=[],this._$AD=t,this._$AM=i}u(t){',
      'constructor(t){this._$AV=[],this._$AD=t}u(){',
    ],
    ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    [
      /const D=.*?\};/,
      'const D=(t,i,s)=>(s._$litPart$??=new k(i.insertBefore(c(),s.renderBefore),s.renderBefore))._$AI(t);',
    ],
    ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t}){let r;'],
    ['[f,v]=N(t,i)', '[f,v]=N(t)'],
    ['S.createElement(f,e)', 'S.createElement(f)'],
    ['N=(t,i)=>{', 'N=t=>{'],
    ['static createElement(t,i)', 'static createElement(t)'],
    ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
    ['return[V(t,l+', 'return[V(l+'],
    ['+"")', ')'],
    ['function V(t,i){return void 0!==e?e.createHTML(i):i}', 'const V=t=>e?e.createHTML(t):t;'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/],
    [
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}',
      'renderOptions={};',
    ],
    [
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=',
      'super.update(),',
    ],
    ['render(){return r}'],
    ['i._$litElement$=!0,i["finalized"]=!0;'],
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
