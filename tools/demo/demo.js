// A two-person chat. Each window has one person at it: `?as=robin` is Robin's side of that chat.
// What is sent is the composer's *model*, kept from `input` events as real messengers keep theirs: words that reached
// the screen but not the model are not sent. Tests read both in the page: `form[data-model]` and the messages.
const other = new URLSearchParams(location.search).get('as');
const me = other === 'robin' || other === 'sam' ? other : 'you';

const channel = new BroadcastChannel('demo-messenger');
/** @type {{id: string, chat: string, from: string, text: string}[]} */
const sent = [];

const panel = chat => document.getElementById(chat);

const show = message => {
  const {chat, from, text} = message;
  sent.push(message);
  const words = document.createElement('p');
  words.textContent = text;
  const item = document.createElement('li');
  item.dataset.from = from;
  item.dataset.sent = '';
  item.classList.toggle('own', from === me);
  item.append(words);
  panel(chat).querySelector('.transcript').append(item);
  item.scrollIntoView({block: 'end'});
};

const open = chat => {
  for (const tab of document.querySelectorAll('[role="tab"]')) {
    const selected = tab.dataset.chat === chat;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    panel(tab.dataset.chat).hidden = !selected;
  }
  if (me === 'you') history.replaceState(null, '', `#${chat}`);
};

const setUp = form => {
  const chat = form.closest('section').dataset.chat;
  const field = form.querySelector('textarea');
  const box = field ?? form.querySelector('.rich');
  const read = () => (field ? field.value : box.innerText.replace(/\n$/, ''));
  const remember = () => {
    form.dataset.model = read();
  };

  box.addEventListener('input', () => {
    // Browsers leave a <br> in an emptied box; without it the placeholder shows again.
    if (!field && box.textContent === '' && box.childElementCount <= 1) box.replaceChildren();
    remember();
  });
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = form.dataset.model.trim();
    if (!text) return;
    const message = {id: crypto.randomUUID(), chat, from: me, text};
    show(message);
    channel.postMessage(message);
    if (field) field.value = '';
    else box.replaceChildren();
    remember();
    box.focus();
  });
  remember();
};

for (const item of document.querySelectorAll('.transcript li')) item.classList.toggle('own', item.dataset.from === me);
for (const form of document.querySelectorAll('.composer')) setUp(form);

for (const tab of document.querySelectorAll('[role="tab"]')) {
  tab.addEventListener('click', () => open(tab.dataset.chat));
  tab.addEventListener('keydown', event => {
    if (!['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const next = [...document.querySelectorAll('[role="tab"]')].find(candidate => candidate !== tab);
    open(next.dataset.chat);
    next.focus();
  });
}

channel.addEventListener('message', ({data}) => {
  if (data === 'what was said?')
    for (const message of sent.filter(({from}) => from === me)) channel.postMessage(message);
  else if (!sent.some(({id}) => id === data.id)) show(data);
});

if (me !== 'you') {
  document.body.classList.add('other');
  document.title = `Demo messenger: ${me[0].toUpperCase()}${me.slice(1)}’s window`;
  panel(me).querySelector('h2').textContent = 'Alex';
  panel(me).querySelector('.transcript').setAttribute('aria-label', 'Messages with Alex');
  const box = panel(me).querySelector('textarea, .rich');
  box.setAttribute('aria-label', 'Message Alex');
  if (box.matches('textarea')) box.placeholder = 'Message Alex';
  else box.dataset.placeholder = 'Message Alex';
  open(me);
  channel.postMessage('what was said?');
} else {
  open(location.hash === '#sam' ? 'sam' : 'robin');
}
