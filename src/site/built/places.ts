import type { PageName } from '../../collection/settings/collection-settings.ts';
import { placesInside, placesOutside } from '../navigation.ts';
import { days } from './listed.ts';
import { collection } from './site-data.ts';

const absent = new Set<PageName>();
if (days.length === 0) absent.add('new');
if (collection.map === null) absent.add('map');

/** The pages that the header leads to, and those that only the footer does. */
export const headerPlaces = placesInside(collection.pages, absent);
export const footerPlaces = placesOutside(collection.pages, absent);
