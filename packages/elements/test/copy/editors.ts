/** Editors as county sites have them, each opened in a page with its defaults. They are heavy, so they are installed below `.cache/` when they are asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../.cache/editors/', import.meta.url));
const versions = { tinymce: '8.9.2', '@wangeditor/editor': '5.1.23', ckeditor5: '48.5.2' } as const;

/** Installs the editors where they are not there yet; no install script runs. */
export function installEditors(): void {
  const isThere = Object.entries(versions).every(([name, version]) => {
    const manifest = path.join(folder, 'node_modules', name, 'package.json');
    return (
      existsSync(manifest) &&
      (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version
    );
  });
  if (isThere) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/** @returns a file of an editor, or of DOMPurify, by its address below `/editors/`; null for any other. */
export function editorFile(address: string): Buffer | null {
  if (address === '/purify.js')
    return readFileSync(
      fileURLToPath(import.meta.resolve('dompurify')).replace(/dist.*$/, 'dist/purify.min.js'),
    );
  if (!address.startsWith('/editors/')) return null;
  const file = path.join(folder, 'node_modules', path.normalize(address.slice('/editors/'.length)));
  return file.startsWith(folder) && existsSync(file) ? readFileSync(file) : null;
}

/** One editor: its page, and how HTML that is written into its source view goes in and comes out. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  /** A page that sets `window.ready`, `window.put(html)` and `window.take()`. */
  readonly page: string;
  /** Where one clicks to type; within a frame where the editor has one. */
  readonly field: string;
  readonly frame?: string;
}

const document = (head: string, body: string, script: string) =>
  `<!doctype html><meta charset="utf-8">${head}<body>${body}<script>${script}</script>`;

export const editors: readonly Editor[] = [
  {
    id: 'contenteditable',
    name: '浏览器可编辑区（Chromium）',
    page: document(
      '',
      '<div id="field" contenteditable style="min-height:60px"></div>',
      `const field = document.getElementById('field'); window.put = (html) => { field.innerHTML = html; }; window.take = () => field.innerHTML; window.ready = true;`,
    ),
    field: '#field',
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    page: document(
      '<script src="/purify.js"></script>',
      '<div id="field" contenteditable style="min-height:60px"></div>',
      `const field = document.getElementById('field'); window.put = (html) => { field.innerHTML = html; }; window.take = () => DOMPurify.sanitize(field.innerHTML); window.ready = true;`,
    ),
    field: '#field',
  },
  {
    id: 'wangeditor',
    name: 'wangEditor 5',
    page: document(
      '<link rel="stylesheet" href="/editors/@wangeditor/editor/dist/css/style.css"><script src="/editors/@wangeditor/editor/dist/index.js"></script>',
      '<div id="bar"></div><div id="box" style="height:300px"></div>',
      `const editor = wangEditor.createEditor({ selector: '#box', html: '<p><br></p>', mode: 'default' });
       wangEditor.createToolbar({ editor, selector: '#bar', mode: 'default' });
       window.put = (html) => { editor.deselect(); editor.setHtml(html || '<p><br></p>'); }; window.take = () => editor.getHtml(); window.ready = true;`,
    ),
    field: '#box [contenteditable]',
  },
  {
    id: 'tinymce',
    name: 'TinyMCE 8',
    page: document(
      '<script src="/editors/tinymce/tinymce.min.js"></script>',
      '<textarea id="box"></textarea>',
      `tinymce.init({ selector: '#box', license_key: 'gpl', plugins: 'table link image code lists', height: 300 }).then(([editor]) => {
         window.put = (html) => editor.setContent(html); window.take = () => editor.getContent(); window.ready = true; });`,
    ),
    field: 'body',
    frame: 'iframe',
  },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    page: document(
      '<link rel="stylesheet" href="/editors/ckeditor5/dist/browser/ckeditor5.css"><script src="/editors/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
      '<div id="box"></div>',
      `const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, Image, ImageInsertViaUrl, PasteFromOffice } = CKEDITOR;
       ClassicEditor.create(document.getElementById('box'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, Image, ImageInsertViaUrl, PasteFromOffice], toolbar: ['bold'] }).then((editor) => {
         window.put = (html) => editor.setData(html); window.take = () => editor.getData(); window.ready = true; });`,
    ),
    field: '.ck-editor__editable',
  },
];
