import { readFile } from 'node:fs/promises';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { baseConfig, OFFICE_JS, root } from './webpack.base.mjs';

const OFFICE_DIST = path.join(root, 'node_modules/@microsoft/office-js/dist');
const OFFICE_HERE = 'office-js/office.js';

/** Nothing but the page's own files; the pane in its frame is one of them. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Makes pane.html from the add-in's own taskpane.html, as it was just built: the bridge runs before
 * office.js, office.js comes from this place instead of Microsoft's, and the bundles, which are the
 * add-in's, lie one folder up. Everything else is as it is installed in Excel.
 */
class TryoutPane {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TryoutPane', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'TryoutPane', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const bridge = [...compilation.entrypoints.get('bridge').getFiles()];
          const html = await readFile(path.join(root, 'dist/taskpane.html'), 'utf8');
          compilation.emitAsset(
            'pane.html',
            new webpack.sources.RawSource(tryoutPane(html, bridge)),
          );
        },
      );
    });
  }
}

function tryoutPane(html, bridge) {
  const office = `<script src="${OFFICE_JS}" defer></script>`;
  if (!html.includes(office)) throw new Error('taskpane.html does not load office.js as expected');
  const scripts = [...bridge, OFFICE_HERE].map((src) => `<script src="${src}" defer></script>`);
  return html
    .replace(/(<script\b[^>]*\bsrc=")(?!https:)/g, '$1../')
    .replace(office, scripts.join('\n    '))
    .replace(` ${new URL(OFFICE_JS).origin}`, '');
}

/** The try-out page, in dist/tryout/: never part of what is installed. Built after the add-in, whose pane it shows. */
export default function tryoutConfig(_env, { mode = 'production' } = {}) {
  return {
    ...baseConfig(mode),
    name: 'tryout',
    dependencies: ['addin'],
    entry: { page: './src/tryout/page/main.ts', bridge: './src/tryout/page/paneBridge.ts' },
    output: {
      path: path.join(root, 'dist/tryout'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/tryout/page/index.html',
        chunks: ['page'],
        scriptLoading: 'defer',
        minify: false,
        policy: PAGE_POLICY,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/tryout/page/page.css' },
          ...['office.js', 'excel-win32-16.01.js', 'o15apptofilemappingtable.js'].map((file) => ({
            from: path.join(OFFICE_DIST, file),
            to: 'office-js/[name][ext]',
            info: { minimized: true },
          })),
          ...['sv-se', 'en-us'].map((language) => ({
            from: path.join(OFFICE_DIST, language, 'office_strings.js'),
            to: `office-js/${language}/[name][ext]`,
            info: { minimized: true },
          })),
        ],
      }),
      new TryoutPane(),
    ],
  };
}
