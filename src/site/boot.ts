/**
 * Runs in the head of every page before anything is painted, so that the remembered theme and density never
 * flash. It is printed inline: its hash stands in the Content-Security-Policy, and it must not change between
 * the two.
 */
export const bootScript = [
  '(()=>{const d=document.documentElement.dataset;d.scripts="on";try{',
  'const t=localStorage.getItem("papershelf:theme");if(t==="light"||t==="dark")d.theme=t;',
  'const n=localStorage.getItem("papershelf:density");if(n==="titles"||n==="full")d.density=n;',
  '}catch{}})()',
].join('');
