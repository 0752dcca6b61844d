import type { DemoStory } from '../model';
import { cupFinal } from './final';
import { eastmark, westmark } from './primaries';
import { ferry } from './ferry';
import { mayo } from './mayo';
import { moon, moonArabic } from './moon';
import { orchards } from './orchards';
import { rates, ratesGerman } from './rates';
import { wiz } from './wiz';

export const STORIES: readonly DemoStory[] = [mayo, ferry, eastmark, westmark, orchards, wiz, moon, moonArabic, rates, ratesGerman, cupFinal];
