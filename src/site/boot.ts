import { arrivalCheck } from './arrival-check.ts';

/**
 * Marks that scripts run and whether the address has a query, and applies the stored theme and density, all
 * before the first paint, so that nothing flashes.
 */
export const rememberedChoices = [
  '(()=>{const d=document.documentElement.dataset;d.scripts="on";if(location.search)d.asked="on";try{',
  'const t=localStorage.getItem("papershelf:theme");if(t==="light"||t==="dark")d.theme=t;',
  'const n=localStorage.getItem("papershelf:density");if(n==="titles"||n==="full")d.density=n;',
  '}catch{}})();',
].join('');

/**
 * Runs inline in the head of every page before the first paint. Its hash is in the Content-Security-Policy,
 * so every page must contain exactly this text.
 */
export const bootScript = rememberedChoices + arrivalCheck;
