document.querySelector('main').append('These words come with the script.');
document.getElementById('trap').addEventListener('keydown', event => event.preventDefault());
throw new Error('this script stops');
