import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.mjs';
import { baseConfig, OFFICE_JS, root } from './webpack.base.mjs';

const TRYOUT = path.join(root, 'webpack.tryout.mjs');

/** The add-in as it is installed: the pane, its images and nothing else, in dist/. */
function addinConfig(mode) {
  const base = baseConfig(mode);
  const style = readFileSync(path.join(root, 'src/taskpane/pane.css'), 'utf8').trim();
  return {
    ...base,
    name: 'addin',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: true,
    },
    optimization: {
      ...base.optimization,
      // A theme is fetched before the first screen: in one file, not two.
      splitChunks: {
        chunks: (chunk) => !/^theme-/.test(chunk.name ?? '') && !chunk.canBeInitial(),
      },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        scriptLoading: 'defer',
        minify: false,
        officeScript: OFFICE_JS,
        paneStyle: `<style>${style}</style>`,
        policy: contentSecurityPolicy([new URL(OFFICE_JS).origin], style),
      }),
      ...(existsSync(path.join(root, 'assets'))
        ? [new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] })]
        : []),
    ],
  };
}

export default async function configurations(_env, { mode = 'production' } = {}) {
  const tryout = existsSync(TRYOUT)
    ? await (await import(pathToFileURL(TRYOUT).href)).default(_env, { mode })
    : [];
  return [addinConfig(mode), ...[tryout].flat()];
}
