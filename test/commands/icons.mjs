// assets/icons/icon.svg → PNGs in the sizes that the manifest names, drawn by Chromium. Run after changing the drawing: node test/commands/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './setup.mjs';

const drawing = readFileSync('assets/icons/icon.svg', 'utf8');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is missing: run npm test, which says what to install.');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`assets/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
