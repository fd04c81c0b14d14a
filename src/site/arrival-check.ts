import { pageEvents } from '../client/controls/page-script.ts';

/** A page is complete when its end, its style sheets and all its scripts have loaded. */
const wholeness = [
  // Browser extensions add scripts with absolute addresses.
  `const scripts='script[type=module]:not([src*="//"])',sheets='link[rel=stylesheet]:not([href*="//"])';`,
  'let ran=0,lost=0;',
  'const all=(s)=>[...document.querySelectorAll(s)],',
  'own=()=>all(scripts).length,',
  'isWhole=()=>!lost&&own()>0&&ran>=own()&&all("[data-page-end]").length>0&&',
  'all(sheets).every((l)=>l.sheet)&&',
  'getComputedStyle(document.documentElement).getPropertyValue("--style-sheet")!=="";',
];

/**
 * Requests all scripts and style sheets past the HTTP cache, which may hold a bad copy for a year. Resolves
 * to their lengths, or to nothing after a failure or ten seconds.
 */
const repair = [
  'const fetchAnew=(url)=>fetch(url,{cache:"reload"}).then((a)=>',
  'a.ok&&/javascript|css/.test(a.headers.get("content-type"))&&a.text()),',
  'after=(ms)=>new Promise((done)=>setTimeout(done,ms));',
  'let repairing;const repair=()=>repairing??=Promise.race([after(1e4),Promise.all([...new Set([',
  '...[scripts,sheets].flatMap(all).map((e)=>e.src||e.href),',
  '...performance.getEntriesByType("resource").map((e)=>e.name)',
  '])].filter((url)=>/\\/_astro\\/[^?#]+\\.(js|css)$/.test(url)).map(fetchAnew))',
  '.then((came)=>came.every(Boolean)&&came.map(({length})=>length).join())])',
  '.catch(()=>"").finally(()=>{repairing=null});',
];

/**
 * Shows that a part is missing. A page that loaded incompletely is repaired and reloaded, unless that gave
 * the same result before, or keeps giving different ones.
 */
const check = [
  'const key="papershelf:repaired",',
  'say=()=>{const whole=isWhole();for(const n of all("[data-page-broken]"))n.hidden=whole;return whole},',
  'cure=async()=>{try{const came=await repair(),tried=(sessionStorage.getItem(key)||"").split(" ");',
  'if(came&&!tried.includes(came)&&4>tried.length&&!isWhole()){',
  'sessionStorage.setItem(key,[...tried,came].join(" "));location.reload()}',
  '}catch{}},',
  // A pending style sheet would block rendering.
  'checkLate=()=>{for(const l of all(sheets))if(!l.sheet){lost++;l.remove()}say()},',
  'on=(target,name,act)=>target.addEventListener(name,act);',
];

const wiring = [
  `on(document,"${pageEvents.ran}",()=>{ran++;if(isWhole())say()});`,
  `on(document,"${pageEvents.lost}",()=>{lost++;say();repair()});`,
  `on(document,"${pageEvents.found}",()=>{lost--;say()});`,
  `on(document,"${pageEvents.cure}",cure);`,
  `on(document,"${pageEvents.reload}",()=>repair().then(()=>location.reload()));`,
  'on(document,"click",({target:t})=>{if(t.closest?.("[data-page-reload]"))',
  `document.dispatchEvent(new Event("${pageEvents.reload}"))});`,
  'on(window,"load",()=>say()||cure());setTimeout(checkLate,1e4);',
];

/**
 * Checks that a page, its style sheets and its scripts have loaded. It is printed inline in the head, as a
 * file that fails to load cannot report that.
 */
export const arrivalCheck = `(()=>{${[...wholeness, ...repair, ...check, ...wiring].join('')}})();`;
