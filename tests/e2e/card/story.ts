/** A page with names to rest on, one of them in a link, in the project's own words. */
export const story = (more = '', head = '') => `<!doctype html><html lang="en"><head><title>News of the week</title>
<meta property="article:published_time" content="2023-09-21">
<style>body { font: 16px/1.6 serif; max-width: 640px; margin: 40px auto; }</style>${head}</head><body>
<h1>News of the week</h1>
<p id="first">On Monday the Open University of China met guests, and <a href="#elsewhere">Open University Malaysia</a> came.</p>
<p id="second">Nobody spoke of anything else for the rest of that week, which was a long one, and the weather was fine.</p>
<p id="third">Then a letter arrived. <button id="button">A button</button></p>
<div style="height: 1500px"></div>${more}</body></html>`;

export const name = 'Open University of China';
export const other = 'Open University Malaysia';
